/** English, problems. Keys start with `problems.`. */
export const problems = {} as const

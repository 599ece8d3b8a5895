/** English, results. Keys start with `results.`. */
export const results = {} as const

/** English, interview. Keys start with `interview.`. */
export const interview = {} as const

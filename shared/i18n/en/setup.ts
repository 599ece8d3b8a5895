/** English, setup. Keys start with `setup.`. */
export const setup = {} as const

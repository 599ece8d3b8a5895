/** English, document. Keys start with `document.`. */
export const document = {} as const

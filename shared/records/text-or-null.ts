/** What a field holds once somebody typed into it: an empty text is none. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** Joins class names, leaving out what is not there. Always a string, because React Aria's props do not take undefined. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')

/** Orders ids by their characters' codes: the same on every machine and in every language, unlike `localeCompare`. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

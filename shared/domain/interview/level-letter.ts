/** Levels are shown as letters while answering: METHOD.md section 1. */
const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const

/** 0 → A … 4 → E. */
export const levelLetter = (level: number): string => LETTERS[level] ?? '?'

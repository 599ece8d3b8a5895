/** Small choices this computer remembers, such as its language: in the browser's own storage, not in the journal and never in a file. */

/** A private window may refuse to remember; its choices then last until it closes. */
const untilClosed = new Map<string, string>()

/** What was kept under this name; null when nothing was. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`ready-room.${name}`) ?? untilClosed.get(name) ?? null
  } catch {
    return untilClosed.get(name) ?? null
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`ready-room.${name}`, value)
  } catch {
    untilClosed.set(name, value)
  }
}

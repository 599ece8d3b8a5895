/** Small choices this computer remembers, such as its language: in the browser's own storage, not in the journal and never in a file. */

/** A private window or a full disk may refuse to remember; choices then last until the window closes. */
const untilClosed = new Map<string, string>()

/** What was kept under this name; null when nothing was. */
export function kept(name: string): string | null {
  const refused = untilClosed.get(name)
  if (refused !== undefined) return refused
  try {
    return localStorage.getItem(`ready-room.${name}`)
  } catch {
    return null
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`ready-room.${name}`, value)
    untilClosed.delete(name)
  } catch {
    untilClosed.set(name, value)
  }
}

/** One window works with the data at a time: two would show each other stale answers. */

/**
 * The newest window takes over, because the person just asked for it.
 * @param onLost called when a newer window has taken over from this one
 */
export function takeOver(locks: LockManager | undefined, onLost: () => void): void {
  locks?.request('ready-room-window', { steal: true }, () => new Promise<never>(() => undefined)).catch(onLost)
}

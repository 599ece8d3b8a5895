/** Lets the window answer between two long pieces of work. Where there is no window (tests), there is nothing to wait for. */
export const nextTask = async (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> }
  await scheduler?.yield?.()
}

/** Lets everything that waits come first, timers and the next picture too: for work that a key or click asks for and nobody sees at once. */
export const laterTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

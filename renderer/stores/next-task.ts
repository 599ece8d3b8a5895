/** Lets the window answer between two long pieces of work. Where there is no window (tests), there is nothing to wait for. */
export const nextTask = async (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> }
  await scheduler?.yield?.()
}

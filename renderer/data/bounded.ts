/** A port whose every call settles: one that hangs rejects with `StorageTimeout`. */
import { type Clock, settleWithin } from './clock'

export class StorageTimeout extends Error {
  override readonly name = 'StorageTimeout'
}

type Port = Record<string, (...input: never[]) => Promise<unknown>>

/** @param ms how long one call may take */
export function bounded<T extends { [name in keyof T]: (...input: never[]) => Promise<unknown> }>(port: T, ms: number, clock: Clock): T {
  const limited = Object.entries(port as unknown as Port).map(([name, call]) => [
    name,
    async (...input: never[]) => {
      const outcome = await settleWithin(call.apply(port, input), ms, clock)
      if (outcome.kind === 'timeout') throw new StorageTimeout(name)
      if (outcome.kind === 'broke') throw outcome.error
      return outcome.value
    },
  ])
  return Object.fromEntries(limited) as T
}

/** Closes a union: the compiler complains when a case is missing, and a hostile value fails loudly at run time. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`)
}

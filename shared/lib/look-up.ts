/** An entry of a table from a file: its own, never one that every object inherits. */
export const lookUp = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined

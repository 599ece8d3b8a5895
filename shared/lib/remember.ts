/**
 * Remembered results. Everything the arithmetic reads is immutable and keeps its identity while nothing in it changes, so what a
 * pure function once made of an object holds for as long as the object lives. Never for objects that somebody fills in place.
 */

/** `make`, called once per object. */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    let entry = made.get(key)
    if (entry === undefined) {
      entry = { value: make(key) }
      made.set(key, entry)
    }
    return entry.value
  }
}

/** `make`, called once per pair of objects. */
export function rememberPair<A extends object, B extends object, V>(make: (one: A, other: B) => V): (one: A, other: B) => V {
  const ofOne = remember((one: A) => remember((other: B) => make(one, other)))
  return (one, other) => ofOne(one)(other)
}

/** Short names that fit into a dot of a chart: initials, told apart where two are the same. */

const initial = (word: string): string => [...word][0]?.toLocaleUpperCase('en') ?? ''

/** "Maren Holt" → MH, "Risk, legal and privacy" → RLP: the first letters of up to three words that are not small words. */
function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const telling = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word))
  return (telling.length > 0 ? telling : words).slice(0, 3).map(initial).join('')
}

/** One short name per name, in the same order. Of those that would be the same all but the first carry a number: MH, MH2, MH3. */
export function shortNames(names: readonly string[]): readonly string[] {
  const used = new Map<string, number>()
  return names.map((name) => {
    const short = initials(name) || '?'
    const times = (used.get(short) ?? 0) + 1
    used.set(short, times)
    return times === 1 ? short : `${short}${times}`
  })
}

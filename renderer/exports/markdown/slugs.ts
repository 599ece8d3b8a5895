/** The ids that GitHub and most other renderers give to headings: lower case, hyphens, a number behind repetitions. */

/** @returns the slug of each heading, in the order given */
export function slugsOf(headings: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headings.map((heading) => {
    const plain = slug(heading)
    const count = seen.get(plain) ?? 0
    seen.set(plain, count + 1)
    if (count === 0) return plain
    const numbered = `${plain}-${count}`
    seen.set(numbered, 1)
    return numbered
  })
}

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

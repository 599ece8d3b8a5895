/** The last pass over an office file that a library wrote: the same parts give the same archive, whatever the clock says. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** Name → content. */
export type Parts = Readonly<Record<string, Uint8Array>>

/**
 * @param rewrite a part that is XML, once more, in the order of the new archive; nothing else is touched
 * @param rearrange the parts before that, where some get other names or other content
 * @returns the parts by name, without folders of their own, all with one date
 */
export function rezip(
  bytes: Uint8Array,
  rewrite: (name: string, xml: string) => string = (_, xml) => xml,
  rearrange: (parts: Parts) => Parts = (parts) => parts,
): Uint8Array {
  // Archives carry local time, so the date is made of local parts.
  const mtime = new Date(1980, 0, 1)
  const parts = Object.entries(rearrange(unzipSync(bytes)))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
    .map(([name, content]) => [name, isXml(name) ? strToU8(rewrite(name, strFromU8(content))) : content] as const)
  const files: Zippable = Object.fromEntries(parts.map(([name, content]) => [name, [content, { mtime, level: 6 }]]))
  return zipSync(files)
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name)

/** Readers that guess a file's kind from its beginning want the list of parts first. */
const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2)

/** `docProps/core.xml` with one date for making and last change. */
export function withDates(xml: string, createdAt: Date): string {
  const stamp = createdAt.toISOString().replace(/\.\d+Z$/, 'Z')
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, head: string) => `${head}${stamp}`)
}

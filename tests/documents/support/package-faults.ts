/** What is wrong with an Office file as a package: its zip, its list of parts, its relationships. Whether its XML is XML, a browser says. */
import { posix } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

interface Package {
  readonly parts: ReadonlyMap<string, Buffer>
  readonly faults: readonly string[]
}

/** By the central directory, as other programs read it; sizes and checksums are compared with what is unpacked. */
function unpack(file: Buffer): Package {
  const end = file.length - 22
  if (file.readUInt32LE(end) !== END) return { parts: new Map(), faults: ['no directory at the end'] }
  const parts = new Map<string, Buffer>()
  const faults: string[] = []
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== ENTRY) return { parts, faults: [...faults, `no entry at ${at}`] }
    const [method, crc, packed, size] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 16),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 24),
    ]
    const [nameLength, extra, comment, from] = [
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ]
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const start = from + 30 + file.readUInt16LE(from + 26) + file.readUInt16LE(from + 28)
    const body = file.subarray(start, start + packed)
    if (method !== STORED && method !== DEFLATED) faults.push(`${name}: packed by method ${method}`)
    const content = method === DEFLATED ? inflateRawSync(body) : body
    if (content.length !== size) faults.push(`${name}: ${content.length} bytes instead of ${size}`)
    if (crc32(content) !== crc) faults.push(`${name}: wrong checksum`)
    if (parts.has(name)) faults.push(`${name}: twice`)
    parts.set(name, content)
    at += 46 + nameLength + extra + comment
  }
  return { parts, faults }
}

/** Every one in words; none for a sound package. */
export function packageFaults(file: Buffer): string[] {
  const { parts, faults } = unpack(file)
  const texts = xmlParts(parts)
  return [
    ...faults,
    ...untyped(parts, texts.get('[Content_Types].xml')),
    ...[...texts].flatMap(([name, text]) => deadEnds(name, text, parts)),
  ]
}

/** Path → text of the parts that are XML. */
export const xmlOf = (file: Buffer): ReadonlyMap<string, string> => xmlParts(unpack(file).parts)

const xmlParts = (parts: Package['parts']): ReadonlyMap<string, string> =>
  new Map([...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, content]) => [name, content.toString('utf8')]))

/** Attributes of every element of a name. */
const elements = (xml: string, name: string): ReadonlyMap<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(
    ([, attributes = '']) => new Map([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  )

function untyped(parts: Package['parts'], types: string | undefined): string[] {
  if (types === undefined) return ['no [Content_Types].xml']
  const all = (tag: string, attribute: string) => new Set(elements(types, tag).map((one) => one.get(attribute) ?? ''))
  const [endings, named] = [all('Default', 'Extension'), all('Override', 'PartName')]
  const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/'))
  return [
    ...names.filter((name) => !named.has(`/${name}`) && !endings.has(name.split('.').at(-1) ?? '')).map((name) => `${name}: of no type`),
    ...[...named].filter((name) => !parts.has(name.slice(1))).map((name) => `${name}: a type without a part`),
  ]
}

function deadEnds(name: string, xml: string, parts: Package['parts']): string[] {
  if (!name.endsWith('.rels')) return []
  const folder = posix.dirname(posix.dirname(name))
  return elements(xml, 'Relationship')
    .filter((one) => one.get('TargetMode') !== 'External')
    .map((one) => one.get('Target') ?? '')
    .filter((target) => !parts.has(target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))))
    .map((target) => `${name}: leads to ${target}, which is not there`)
}

/** The finished file once more: the same report and date give the same bytes, and fonts that a computer lacks have stand-ins. */
import { rezip, withDates } from '../rezip'
import { SANS, SERIF } from './theme'

/** What a program may use for a font that is not installed: names, panose, kind. */
const FONTS = [
  { name: SANS, others: 'Segoe UI,Helvetica Neue,Arial', panose: '020B0604020202020204', family: 'swiss' },
  { name: SERIF, others: 'Source Serif Pro,Cambria,Georgia,Times New Roman', panose: '02040603050405020204', family: 'roman' },
] as const

const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${FONTS.map(
  ({ name, others, panose, family }) =>
    `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
).join('')}</w:fonts>`

/** @param createdAt written as the time of making and of the last change */
export function settled(bytes: Uint8Array, createdAt: Date): Uint8Array {
  const numbers = counter()
  return rezip(bytes, (name, xml) => rewrite(name, xml, createdAt, numbers))
}

/** Without a word of its own, because the words beside it say it all: passed over by a screen reader, and by Word's own check. */
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

type Counter = (kind: string, id: string) => string

/** Numbers from 1 for ids in the order in which they are met, one row of numbers for each kind. */
function counter(): Counter {
  const known = new Map<string, Map<string, string>>()
  return (kind, id) => {
    const ids = known.get(kind) ?? new Map<string, string>()
    known.set(kind, ids)
    const number = ids.get(id) ?? String(ids.size + 1)
    ids.set(id, number)
    return number
  }
}

function rewrite(name: string, xml: string, createdAt: Date, numbers: Counter): string {
  if (name === 'word/fontTable.xml') return FONT_TABLE
  if (name === 'docProps/core.xml') return withDates(xml, createdAt)
  return xml
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]*)"/g, (_, head: string, id: string) => `${head}${numbers('bookmark', id)}"`)
    .replace(
      /(<w:bookmarkStart\b[^>]*\bw:name="|<w:hyperlink\b[^>]*\bw:anchor="|PAGEREF )(_Toc[^"\s]*)/g,
      (_, head: string, id: string) => `${head}_Toc${numbers('toc', id).padStart(8, '0')}`,
    )
    .replace(/(<wp:docPr\b[^>]*?\bid=")([^"]*)"/g, (_, head: string, id: string) => `${head}${numbers('drawing', id)}"`)
    .replace(/(<wp:docPr\b(?![^>]*\bdescr=)[^>]*)\/>/g, (_, head: string) => `${head}>${DECORATIVE}</wp:docPr>`)
}

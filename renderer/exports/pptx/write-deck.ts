/** The only file that knows pptxgenjs: a deck of our own drawing as the library's slides. What it cannot write is added in finish-package.ts. */
import PptxGenJS from 'pptxgenjs'
import type { Run, Tone } from '../../../shared/domain/report/rich-text'
import type { Deck, Item, Paragraph, SingleItem, Slide, TableItem, TableRowItem } from './drawing'
import { BULLET } from './measure'
import { COLOR, type Color, FONTS, MEASURE, SLIDE, type TextStyle, TYPE } from './theme'

type LibrarySlide = ReturnType<PptxGenJS['addSlide']>

const TONES: Readonly<Record<Tone, Color>> = {
  ink: COLOR.ink,
  quiet: COLOR.quiet,
  faint: COLOR.faint,
  accent: COLOR.accent,
  pass: COLOR.pass,
  fail: COLOR.fail,
  open: COLOR.open,
  none: COLOR.faint,
}

const inches = (points: number): number => points / 72
const place = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => ({
  x: inches(x),
  y: inches(y),
  w: inches(w),
  h: inches(h),
})
const face = ({ serif }: TextStyle): string => (serif ? '+mj-lt' : '+mn-lt')

/** @returns the library's own package, dates and all */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const library = new PptxGenJS()
  library.defineLayout({ name: 'wide', width: inches(SLIDE.width), height: inches(SLIDE.height) })
  library.layout = 'wide'
  library.theme = { headFontFace: FONTS.serif, bodyFontFace: FONTS.sans }
  library.title = deck.properties.title
  library.subject = deck.properties.subject
  library.author = deck.properties.author
  library.company = deck.properties.author
  defineMasters(library, deck)
  for (const slide of deck.slides) addSlide(library, slide)
  return (await library.write({ outputType: 'uint8array', compression: false })) as Uint8Array
}

function defineMasters(library: PptxGenJS, { footer }: Deck): void {
  const foot = {
    y: inches(SLIDE.footer),
    h: inches(16),
    margin: 0,
    valign: 'middle',
    fontSize: TYPE.foot.size,
    fontFace: face(TYPE.foot),
    color: TYPE.foot.color,
  } as const
  const title = (y: number, w: number, h: number, style: TextStyle, valign: 'top' | 'bottom') => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...place({ x: SLIDE.side, y, w, h }),
        margin: 0,
        align: 'left' as const,
        valign,
        fontFace: face(style),
        fontSize: style.size,
        bold: true,
        color: style.color,
      },
      text: '',
    },
  })
  library.defineSlideMaster({ title: 'Cover', objects: [title(150, 400, 160, TYPE.coverTitle, 'top')] })
  library.defineSlideMaster({
    title: 'Content',
    objects: [
      title(SLIDE.titleTop, MEASURE, 2 * TYPE.title.leading, TYPE.title, 'top'),
      {
        text: {
          text: footer.left,
          options: { ...foot, x: inches(SLIDE.side), w: inches(350), align: 'left', objectName: 'Confidentiality' },
        },
      },
      {
        text: { text: footer.centre, options: { ...foot, x: inches(420), w: inches(400), align: 'right', objectName: 'Edition and date' } },
      },
    ],
    slideNumber: { ...foot, x: inches(SLIDE.width - SLIDE.side - 70), w: inches(70), align: 'right', bold: true, color: COLOR.ink },
  })
}

function addSlide(library: PptxGenJS, { layout, title, titleStyle, items }: Slide): void {
  const slide = library.addSlide({ masterName: layout === 'cover' ? 'Cover' : 'Content' })
  slide.addText([{ text: title, options: { fontSize: titleStyle.size, lineSpacing: titleStyle.leading } }], { placeholder: 'title' })
  for (const item of items.flatMap((one): SingleItem[] => (one.kind === 'group' ? [...one.items] : [one]))) addItem(slide, item)
}

function addItem(slide: LibrarySlide, item: SingleItem): void {
  switch (item.kind) {
    case 'text':
      slide.addText(textRuns(item.paragraphs), {
        ...place(item),
        margin: 0,
        align: item.align ?? 'left',
        valign: item.valign ?? 'top',
        isTextBox: true,
      })
      break
    case 'table':
      addTable(slide, item)
      break
    case 'picture':
      slide.addImage({ ...place(item), data: `${item.mime};base64,${item.base64}`, altText: item.alt })
      break
    case 'chart':
      // Place and relationships only: the parts themselves are written anew in place-charts.ts.
      slide.addChart('bar', [{ name: item.name, labels: ['1'], values: [1] }], place(item))
      break
    case 'path':
      // The library's types leave out the name of its own free form.
      slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
        ...place(item),
        line: { color: item.stroke.color, width: item.stroke.width },
        points: item.strokes.flatMap((stroke) => stroke.map(([x, y], at) => ({ x: inches(x), y: inches(y), moveTo: at === 0 }))),
      })
      break
    default:
      slide.addShape(item.kind, {
        ...place(item),
        ...(item.fill === undefined ? {} : { fill: { color: item.fill } }),
        ...(item.stroke === undefined
          ? {}
          : {
              line: {
                color: item.stroke.color,
                width: item.stroke.width,
                dashType: item.stroke.dash === true ? ('dash' as const) : ('solid' as const),
              },
            }),
      })
  }
}

const textRuns = (paragraphs: readonly Paragraph[]): PptxGenJS.TextProps[] =>
  paragraphs.flatMap((paragraph, index) =>
    (paragraph.runs.length === 0 ? [{ text: '' }] : paragraph.runs).map((run, at, all) => ({
      text: run.text,
      options: { ...runOptions(run, paragraph, index), breakLine: at === all.length - 1 && index < paragraphs.length - 1 },
    })),
  )

function runOptions(run: Run, { style, bullet, before }: Paragraph, index: number): PptxGenJS.TextPropsOptions {
  return {
    fontFace: face(style),
    fontSize: style.size,
    lineSpacing: style.leading,
    color: run.tone === undefined ? style.color : TONES[run.tone],
    bold: run.weight === undefined ? style.bold : run.weight !== 'regular',
    italic: run.italic === true,
    ...(bullet === true ? { bullet: { indent: BULLET } } : {}),
    ...(before === undefined || index === 0 ? {} : { paraSpaceBefore: before }),
  }
}

function addTable(slide: LibrarySlide, { widths, rows, ...box }: TableItem): void {
  slide.addTable(
    rows.map((row) =>
      row.cells.map((cell, at) => ({
        text: textRuns(cell.paragraphs) as PptxGenJS.TableCell[],
        options: {
          align: cell.align,
          valign: 'top',
          // In inches, clockwise from above; the last column ends exactly on the margin.
          margin: [inches(CELL.pad), at === row.cells.length - 1 ? 0 : inches(CELL.gap), 0, 0],
          border: bordersOf(row),
          ...(cell.span === undefined ? {} : { colspan: cell.span }),
        },
      })),
    ),
    { ...place(box), colW: widths.map(inches), rowH: rows.map(({ height }) => inches(height)), autoPage: false },
  )
}

/** Space above the words of a cell and between two columns. */
export const CELL = { pad: 4, gap: 12 } as const

function bordersOf({
  above,
  below,
}: TableRowItem): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] {
  const border = (line: TableRowItem['above']): PptxGenJS.BorderProps =>
    line === null ? { type: 'none' } : { type: 'solid', pt: line.width, color: line.color }
  return [border(above), { type: 'none' }, border(below), { type: 'none' }]
}

/** What each shape of a slide is called, in the library's order: the title first. */
export interface ShapeName {
  readonly name: string
  readonly alt: string | null
  /** A table whose first row names its columns. */
  readonly hasHead?: boolean | undefined
  /** Shapes of one group follow each other. */
  readonly group: { readonly name: string; readonly alt: string; readonly items: number } | null
}

function nameOf(item: SingleItem): string {
  if (item.kind === 'table' || item.kind === 'chart') return item.name
  return item.kind === 'text' ? 'Text' : item.kind === 'picture' ? 'Logo' : 'Shape'
}

export function namesOf({ items }: Slide): ShapeName[] {
  const single = (item: SingleItem): ShapeName => ({
    name: nameOf(item),
    alt: item.kind === 'picture' || item.kind === 'chart' ? item.alt : item.kind === 'table' ? item.name : null,
    hasHead: item.kind === 'table' && item.hasHead,
    group: null,
  })
  const named = (item: Item): ShapeName[] =>
    item.kind === 'group'
      ? item.items.map((inner, at) => ({
          ...single(inner),
          group: at === 0 ? { name: item.name, alt: item.alt, items: item.items.length } : null,
        }))
      : [single(item)]
  return [{ name: 'Title', alt: null, group: null }, ...items.flatMap(named)]
}

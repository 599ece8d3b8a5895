/** The styles of the document: Word's own names where Word has one, so that contents, outline and navigation work. */
import { AlignmentType, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import { COLOR, RULE, SANS, SERIF, STYLE, twips } from './theme'

interface Look {
  readonly font: string
  /** Points. */
  readonly size: number
  readonly leading: number
  readonly bold?: boolean
  readonly color?: string
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
}

const run = ({ font, size, bold, color }: Look) => ({ font, size: Math.round(size * 2), bold: bold === true, color: color ?? COLOR.ink })
const paragraph = ({ leading, before, after, keepNext }: Look) => ({
  spacing: { before: twips(before ?? 0), after: twips(after ?? 0), line: twips(leading), lineRule: LineRuleType.AT_LEAST },
  ...(keepNext === true ? { keepNext: true, keepLines: true } : {}),
})
const base = (look: Look) => ({ run: run(look), paragraph: paragraph(look) })

const own = (id: string, name: string, look: Look): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...base(look),
})

/** @param accent six hexadecimal digits @param language of the text, for spelling and hyphenation */
export function documentStyles(accent: string, language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SANS, size: 18, color: COLOR.ink, language: { value: language } },
        paragraph: { spacing: { line: 280, lineRule: LineRuleType.AT_LEAST } },
      },
      title: { ...base({ font: SERIF, size: 34, leading: 40, bold: true, after: 10 }), next: STYLE.coverLead },
      heading1: base({ font: SERIF, size: 21, leading: 28, bold: true, after: 6, keepNext: true }),
      heading2: base({ font: SANS, size: 11, leading: 14, bold: true, before: 16, after: 5, keepNext: true }),
      heading3: base({ font: SERIF, size: 13, leading: 17.5, bold: true, before: 4, after: 3, keepNext: true }),
      hyperlink: { run: { color: accent, underline: { color: COLOR.rail } } },
    },
    paragraphStyles: [
      own(STYLE.subtitle, 'Subtitle', { font: SERIF, size: 14, leading: 20, color: COLOR.quiet, after: 10, keepNext: true }),
      own(STYLE.read, 'Body Text', { font: SERIF, size: 10, leading: 14, after: 5 }),
      own(STYLE.lead, 'Lead', { font: SERIF, size: 12, leading: 17.5, after: 7, keepNext: true }),
      own(STYLE.coverLead, 'Cover Lead', { font: SERIF, size: 14, leading: 21, after: 14 }),
      own(STYLE.small, 'Small', { font: SANS, size: 7.5, leading: 10.5, color: COLOR.quiet, after: 3 }),
      own(STYLE.label, 'Label', { font: SANS, size: 8.5, leading: 14, bold: true }),
      own(STYLE.cell, 'Table Text', { font: SANS, size: 8.5, leading: 13 }),
      own(STYLE.head, 'Table Head', { font: SANS, size: 7.5, leading: 13, color: COLOR.quiet }),
      own(STYLE.over, 'Overline', { font: SANS, size: 8.5, leading: 14, bold: true, color: accent, keepNext: true }),
      own(STYLE.figure, 'Figure', { font: SANS, size: 14, leading: 19, bold: true }),
      own(STYLE.verdict, 'Verdict', { font: SANS, size: 11, leading: 15, bold: true, keepNext: true }),
      own(STYLE.client, 'Client', { font: SANS, size: 11, leading: 14, bold: true }),
      {
        ...own(STYLE.list, 'List Bullet', { font: SERIF, size: 10, leading: 14, after: 2.5 }),
        paragraph: { ...paragraph({ font: SERIF, size: 10, leading: 14, after: 2.5 }), numbering: { reference: BULLETS, level: 0 } },
      },
      {
        id: STYLE.gap,
        name: 'Gap',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
      },
      { ...own('Header', 'header', { font: SANS, size: 7.5, leading: 10.5, color: COLOR.quiet }), quickFormat: false },
      { ...own('Footer', 'footer', { font: SANS, size: 7.5, leading: 10.5, color: COLOR.quiet }), quickFormat: false },
      { ...own('TOCHeading', 'TOC Heading', { font: SERIF, size: 21, leading: 28, bold: true, after: 14 }) },
      { ...own('TOC1', 'toc 1', { font: SERIF, size: 11, leading: 17, after: 3 }), quickFormat: false },
      {
        ...own('TOC2', 'toc 2', { font: SERIF, size: 10, leading: 15 }),
        quickFormat: false,
        paragraph: { ...paragraph({ font: SERIF, size: 10, leading: 15 }), indent: { left: twips(14) } },
      },
    ],
  }
}

const BULLETS = 'bullets'

export const documentNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(12), hanging: twips(12) } }, run: { color: COLOR.quiet, font: SANS } },
        },
      ],
    },
  ],
}

export const headerRule = { bottom: { ...RULE.rail, space: 6 } }

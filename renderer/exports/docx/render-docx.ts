/** A report as a Word file that a consultant can edit: Word's own styles, headings, contents, tables and lists. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  type Paragraph,
  SimpleField,
  TableOfContents,
  TextRun,
} from 'docx'
import type { Report, Section } from '../../../shared/domain/report/report'
import { cleanReport } from '../clean-text'
import type { RenderOptions } from '../format'
import { withLiveLinks } from '../live-links'
import { PAGE_SIZES, type PageSize } from '../pdf/theme'
import { blocksOf } from './blocks'
import { bookmarkNames, type DocxContext } from './context'
import { grid } from './grid'
import { lines, marked, paragraph, words } from './inline'
import { settled } from './package'
import { documentNumbering, documentStyles, headerRule } from './styles'
import { COLOR, hex, MARGIN, STYLE, twips } from './theme'

export async function renderDocx(report: Report, { createdAt, pageSize, signal }: RenderOptions): Promise<Uint8Array> {
  const made = documentOf(withLiveLinks(cleanReport(report)), pageSize)
  signal?.throwIfAborted()
  const bytes = new Uint8Array(await Packer.toArrayBuffer(made))
  signal?.throwIfAborted()
  return settled(bytes, createdAt)
}

function documentOf(report: Report, pageSize: PageSize): Document {
  const page = PAGE_SIZES[pageSize]
  const isBrief = report.sections[0]?.anchor !== 'cover'
  const context: DocxContext = {
    width: page.width - 2 * MARGIN.side,
    accent: hex(report.branding.accent),
    tint: hex(report.branding.tint),
    logo: report.branding.logo,
    bookmark: bookmarkNames(),
    tight: isBrief,
  }
  return new Document({
    title: report.title,
    subject: report.subject,
    creator: report.author,
    lastModifiedBy: report.author,
    keywords: report.keywords,
    styles: documentStyles(context.accent, report.language),
    numbering: documentNumbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(isBrief ? MARGIN.briefTop : MARGIN.top),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.side),
              right: twips(MARGIN.side),
              header: twips(MARGIN.edge),
              footer: twips(MARGIN.edge),
            },
          },
        },
        ...(isBrief
          ? { footers: { default: footer(report, context), first: footer(report, context) } }
          : {
              headers: { default: header(report, context), first: new Header({ children: [paragraph('Header', [])] }) },
              footers: { default: footer(report, context), first: new Footer({ children: [paragraph('Footer', [])] }) },
            }),
        children: body(report, context, isBrief),
      },
    ],
  })
}

function body(report: Report, context: DocxContext, isBrief: boolean): FileChild[] {
  const [cover, ...sections] = isBrief ? [undefined, ...report.sections] : report.sections
  return [
    ...(cover === undefined ? [] : [...blocksOf(cover.blocks, context), ...contents(report, context)]),
    ...sections.flatMap((section, at) => (section === undefined ? [] : sectionOf(section, isBrief && at === 0, context))),
  ]
}

/** A field: Word fills in the page numbers, and anew whenever it is told to update it. */
function contents({ contents: { title, noteLabel, note } }: Report, context: DocxContext): FileChild[] {
  return [
    ...words('TOCHeading', title, { pageBreakBefore: true }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1', useAppliedParagraphOutlineLevel: false, beginDirty: true }),
    ...(note === ''
      ? []
      : blocksOf([{ kind: 'rail', label: noteLabel, rule: 'hair', body: [{ kind: 'paragraph', style: 'read', text: note }] }], context)),
  ]
}

function sectionOf({ anchor, group, name, title, opens, blocks }: Section, isFirst: boolean, context: DocxContext): FileChild[] {
  const breaks = opens === 'page' && !isFirst
  const look = breaks ? { pageBreakBefore: true } : isFirst ? {} : { spacing: { before: 480 } }
  // A page of the brief has its head and no title.
  if (title === null)
    return [
      ...(breaks ? [paragraph(STYLE.gap, marked(anchor, [], context), look)] : [paragraph(STYLE.gap, marked(anchor, [], context))]),
      ...blocksOf(blocks, context),
    ]
  const over = group === '' || group === name ? [] : [paragraph(STYLE.over, lines(group), look)]
  return [
    ...over,
    paragraph('Heading1', marked(anchor, lines(name), context), over.length === 0 ? look : {}),
    ...(title === name ? [] : words(STYLE.subtitle, title)),
    ...blocksOf(blocks, context),
  ]
}

function header({ header: { strong, plain } }: Report, context: DocxContext): Header {
  return new Header({
    children: [
      paragraph(
        'Header',
        [
          ...lines(strong, { bold: true, color: COLOR.ink }),
          ...lines(strong === '' ? plain : `\u2002${plain}`),
          new TextRun({ text: '\t' }),
          // The name of the page's first section.
          new SimpleField('STYLEREF 1', ''),
        ],
        { border: headerRule, tabStops: [{ type: 'right', position: twips(context.width) }] },
      ),
    ],
  })
}

function footer({ footer: { left, centre } }: Report, context: DocxContext): Footer {
  const cell = (children: readonly Paragraph[]) => ({ children, pad: { right: 6 } })
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], bold: true, color: COLOR.ink })
  return new Footer({
    children: [
      grid(
        [context.width * 0.38, context.width * 0.38, context.width * 0.24],
        [
          {
            cells: [
              cell([paragraph('Footer', lines(left))]),
              cell([paragraph('Footer', lines(centre), { alignment: AlignmentType.CENTER })]),
              { children: [paragraph('Footer', [number], { alignment: AlignmentType.END })] },
            ],
          },
        ],
      ),
      paragraph(STYLE.gap, [], { spacing: { line: 20, lineRule: LineRuleType.EXACT } }),
    ],
  })
}

/** Draws laid-out pages with react-pdf: one drawing per page, with the logo, links and anchors over it. No layout happens here. */
import { Canvas, Document, Image, Link, Page, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Logo } from '../../../shared/domain/report/branding'
import type { Report } from '../../../shared/domain/report/report'
import type { Item } from './display'
import { drawPage, type Painter } from './draw-page'
import type { FontSet } from './font-set'
import type { LaidOutReport } from './layout-report'
import { recolour } from './recolour'

export interface PaintOptions {
  readonly author: string
  /** Fixed in tests; the time of saving otherwise. */
  readonly createdAt: Date
  readonly creator: string
  /** Called when a page has been drawn. */
  readonly onPage: (page: number) => void
}

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>

export function paintReport(
  report: Report,
  laid: LaidOutReport,
  fonts: FontSet,
  options: PaintOptions,
): ReactElement<React.ComponentProps<typeof Document>> {
  const { width, height } = laid
  const { logo } = report.branding
  const pages = recolour(laid.pages, report.branding)
  return (
    <Document
      title={report.title}
      author={options.author}
      subject={report.subject}
      keywords={report.keywords}
      language={report.language}
      creator={options.creator}
      producer={options.creator}
      creationDate={options.createdAt}
      modificationDate={options.createdAt}
      pageMode="useOutlines"
      pdfVersion="1.7"
    >
      {pages.map((page, index) => (
        // A page of fixed size with one child: react-pdf's own pagination, which fails on long documents, never runs.
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity and never move
        <Page key={index} size={[width, height]} wrap={false}>
          <View style={{ width, height }}>
            <Canvas
              style={{ position: 'absolute', left: 0, top: 0, width, height }}
              paint={(painter: Painter) => {
                drawPage(painter, page.items, fonts)
                options.onPage(index + 1)
                return null
              }}
            />
            {logo !== null && page.items.map((item, at) => (item.kind === 'image' ? paintLogo(item, at, logo) : null))}
            {page.items.map((item, at) => (item.kind === 'anchor' ? paintAnchor(item, at, width) : null))}
            {page.items.map((item, at) => (item.kind === 'link' && laid.pageOf.has(item.to) ? paintLink(item, at) : null))}
          </View>
        </Page>
      ))}
    </Document>
  )
}

const paintLogo = ({ x, y, width, height }: Of<'image'>, key: number, logo: Logo): ReactElement => (
  <Image
    key={`logo${key}`}
    src={`data:${logo.mime};base64,${logo.base64}`}
    style={{ position: 'absolute', left: x, top: y, width, height }}
  />
)

const paintLink = ({ x, y, width, height, to }: Of<'link'>, key: number): ReactElement => (
  <Link key={`link${key}`} src={`#${to}`} style={{ position: 'absolute', left: x, top: y, width, height }} />
)

/** The writer counts a bookmark's left from the right edge of the page. */
const paintAnchor = ({ y, id, bookmark }: Of<'anchor'>, key: number, pageWidth: number): ReactElement => (
  <View
    key={`anchor${key}`}
    id={id}
    {...(bookmark === undefined ? {} : { bookmark: { title: bookmark, left: pageWidth } })}
    style={{ position: 'absolute', left: 0, top: Math.max(0, y - 21), width: 1, height: 1 }}
  />
)

/** Draws laid-out pages with react-pdf: one vector drawing per page, then the text, links and anchors over it. No layout happens here. */
import { Canvas, Circle, Document, Image, Link, Page, Path, Rect, Svg, Line as SvgLine, Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Logo } from '../../../shared/domain/report/branding'
import type { Report } from '../../../shared/domain/report/report'
import type { Item } from './display'
import { type FontSet, featuresOf } from './fonts'
import type { LaidOutReport } from './layout-report'
import { recolour } from './recolour'

export interface PaintOptions {
  readonly author: string
  /** Fixed in tests; the time of saving otherwise. */
  readonly createdAt: Date
  readonly creator: string
  /** Called when a page's text has been set, and when it has been drawn. */
  readonly onPage: (stage: 'set' | 'drawn', page: number) => void
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
              style={{ position: 'absolute', left: 0, top: 0, width: 1, height: 1 }}
              paint={() => {
                options.onPage('drawn', index + 1)
                return null
              }}
            />
            <Svg style={{ position: 'absolute', left: 0, top: 0 }} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
              {page.items.map(paintVector)}
            </Svg>
            {logo !== null && page.items.map((item, at) => (item.kind === 'image' ? paintLogo(item, at, logo) : null))}
            {page.items.map((item, at) =>
              item.kind === 'text' ? paintText(item, at, fonts) : item.kind === 'anchor' ? paintAnchor(item, at) : null,
            )}
            {page.items.map((item, at) => (item.kind === 'link' && laid.pageOf.has(item.to) ? paintLink(item, at) : null))}
            <Text
              style={{ position: 'absolute', left: 0, top: 0, width: 10, fontSize: 1, fontFamily: fonts.stack('sans') }}
              hyphenationCallback={(word: string | null) => {
                options.onPage('set', index + 1)
                return word === null ? [] : [word]
              }}
            >
              {' '}
            </Text>
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

function paintVector(item: Item, key: number): ReactElement | null {
  switch (item.kind) {
    case 'line':
      return (
        <SvgLine
          key={key}
          x1={item.x1}
          y1={item.y1}
          x2={item.x2}
          y2={item.y2}
          stroke={item.color}
          strokeWidth={item.width}
          {...(item.dash === undefined ? {} : { strokeDasharray: item.dash })}
        />
      )
    case 'rect':
      return <Rect key={key} x={item.x} y={item.y} width={item.width} height={item.height} fill={item.fill ?? 'none'} {...strokeOf(item)} />
    case 'dot':
      return <Circle key={key} cx={item.x} cy={item.y} r={item.r} fill={item.fill} {...strokeOf(item)} />
    case 'path':
      return <Path key={key} d={translatePath(item)} fill={item.fill ?? 'none'} {...strokeOf(item)} />
    default:
      return null
  }
}

const strokeOf = ({ stroke, strokeWidth }: { stroke?: string | undefined; strokeWidth?: number | undefined }) =>
  stroke === undefined ? {} : { stroke, strokeWidth: strokeWidth ?? 1 }

/** Moves a path by rewriting its absolute coordinates; relative commands stay as they are. */
function translatePath({ d, x, y }: Of<'path'>): string {
  if (x === 0 && y === 0) return d
  return d.replace(
    /([ML])\s*(-?[\d.]+)[ ,](-?[\d.]+)/g,
    (_, command: string, px: string, py: string) => `${command}${Number(px) + x} ${Number(py) + y}`,
  )
}

/** Every line is one box, placed by its baseline; the box is wider than the line so that nothing is broken again. */
function paintText({ x, baseline, line, turn }: Of<'text'>, key: number, fonts: FontSet): ReactElement {
  const ascent = Math.max(...line.runs.map((run) => fonts.ascent(run.style)))
  const runs = line.runs.map((run) => ({
    text: run.text,
    style: {
      fontFamily: fonts.stack(run.style.family),
      fontWeight: run.style.weight,
      fontSize: run.style.size,
      color: run.style.color,
      fontFeatureSettings: featuresOf(run.style, run.text),
    },
  }))
  const [only] = runs
  const turned = turn === undefined ? {} : { transform: `rotate(${turn}deg)`, transformOrigin: `0px ${ascent}px` }
  const box = { position: 'absolute', left: x, top: baseline - ascent, width: line.width + 24, ...turned } as const
  if (runs.length === 1 && only !== undefined)
    return (
      <Text key={key} style={{ ...box, ...only.style }} hyphenationCallback={wholeWord}>
        {only.text}
      </Text>
    )
  return (
    <Text key={key} style={{ ...box, ...(only?.style ?? {}) }} hyphenationCallback={wholeWord}>
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other identity and never move
        <Text key={index} style={run.style}>
          {run.text}
        </Text>
      ))}
    </Text>
  )
}

const wholeWord = (word: string | null): string[] => (word === null ? [] : [word])

const paintLink = ({ x, y, width, height, to }: Of<'link'>, key: number): ReactElement => (
  <Link key={`link${key}`} src={`#${to}`} style={{ position: 'absolute', left: x, top: y, width, height }} />
)

const paintAnchor = ({ y, id, bookmark }: Of<'anchor'>, key: number): ReactElement => (
  <View
    key={`anchor${key}`}
    id={id}
    {...(bookmark === undefined ? {} : { bookmark })}
    style={{ position: 'absolute', left: 0, top: Math.max(0, y - 21), width: 1, height: 1 }}
  />
)

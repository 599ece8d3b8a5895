/**
 * The signature of the product: what evidence carries (dot), what people say (tick), what is not yet known (hatch), and
 * the bar at 3. Geometry comes from shared/lib/chart, the same as on paper.
 */
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { type RangeGlyph, rangeGlyph, rangeX } from '../../shared/lib/chart/range-glyph'
import { cx } from './cx'
import styles from './range-glyph-view.module.css'
import { useTranslator } from './translator'

export interface RangeGlyphViewProps {
  /** What is measured, for the text alternative, for example "Integration". */
  readonly label: string
  readonly low: number | null
  readonly high: number | null
  readonly counted: number | null
  readonly claimed: number | null
  /** In pixels, or `fill` to take the width of the container. Up to 150 the compact form is drawn. */
  readonly width: number | 'fill'
  /** Write "production bar" above: once per group of glyphs, never on every row. */
  readonly isBarLabelled?: boolean | undefined
  /** Write the digits 0 to 4 below: once per group of glyphs. */
  readonly isScaleLabelled?: boolean | undefined
  /** Only where the numbers stand beside it in the same row. */
  readonly isDecorative?: boolean | undefined
  readonly className?: string | undefined
}

const INSET = 8

const sizesOf = (width: number) =>
  width <= 150
    ? { height: 20, band: 7, dot: 4, tickWidth: 4, tickHeight: 13 }
    : { height: 28, band: 10, dot: 5.5, tickWidth: 5, tickHeight: 18 }

/** Width of the element behind the ref, measured only when asked for. */
function useMeasuredWidth(isOn: boolean) {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (!isOn || element === null) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [isOn])
  return { ref, width }
}

export function RangeGlyphView(props: RangeGlyphViewProps) {
  const isFilling = props.width === 'fill'
  const measured = useMeasuredWidth(isFilling)
  if (!isFilling) return <Glyph {...props} pixels={props.width as number} />
  return (
    <div ref={measured.ref} className={styles.fill}>
      {measured.width > 0 && <Glyph {...props} pixels={measured.width} />}
    </div>
  )
}

function useGlyphText({ label, low, high, counted, claimed }: RangeGlyphViewProps): string {
  const { t, number } = useTranslator()
  const value = (of: number | null, whenAbsent: number) => number(of ?? whenAbsent, 1)
  if (counted === null || claimed === null) return t('app.glyph.unknown', { label, low: value(low, 0), high: value(high, 4) })
  return t('app.glyph.known', {
    label,
    counted: number(counted, 1),
    claimed: number(claimed, 1),
    low: value(low, counted),
    high: value(high, claimed),
  })
}

function Glyph(props: RangeGlyphViewProps & { readonly pixels: number }) {
  const { t, number } = useTranslator()
  const text = useGlyphText(props)
  const hatchId = useId()
  const { pixels: width, low, high, counted, claimed, isBarLabelled, isScaleLabelled } = props
  const sizes = sizesOf(width)
  const glyph = rangeGlyph({ width, height: sizes.height, inset: INSET, band: sizes.band, low, high, counted, claimed })
  const above = isBarLabelled === true ? 16 : 0
  const below = isScaleLabelled === true ? 16 : 0
  const isDecorative = props.isDecorative === true
  return (
    <svg
      className={cx(styles.glyph, props.className)}
      width={width}
      height={sizes.height + above + below}
      viewBox={`0 ${-above} ${width} ${sizes.height + above + below}`}
      role={isDecorative ? 'presentation' : 'img'}
      aria-label={isDecorative ? undefined : text}
      aria-hidden={isDecorative}
    >
      <defs>
        <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles.hatch} d="M0 0V5" />
        </pattern>
      </defs>
      <path className={styles.track} d={`M${glyph.track.x1} ${glyph.y}H${glyph.track.x2}`} />
      {glyph.ticks.map((x) => (
        <path key={x} className={styles.track} d={`M${x} ${glyph.y - 4}v8`} />
      ))}
      {glyph.hatched.map((part) => (
        <rect
          key={part.x}
          className={styles.unknown}
          fill={`url(#${hatchId})`}
          x={part.x}
          y={glyph.bandY}
          width={part.width}
          height={sizes.band}
        />
      ))}
      {glyph.solid !== null && (
        <rect className={styles.said} x={glyph.solid.x} y={glyph.bandY} width={glyph.solid.width} height={sizes.band} />
      )}
      <path className={styles.bar} d={`M${glyph.bar} 0v${sizes.height}`} />
      <Marks glyph={glyph} sizes={sizes} />
      {isBarLabelled === true && (
        <text className={styles.barLabel} x={glyph.bar} y={-6} textAnchor="middle">
          {t('app.glyph.bar')}
        </text>
      )}
      {isScaleLabelled === true &&
        [0, 1, 2, 3, 4].map((value) => (
          <text key={value} className={styles.digit} x={rangeX(value, width, INSET)} y={sizes.height + 12} textAnchor="middle">
            {number(value)}
          </text>
        ))}
    </svg>
  )
}

/** Claimed is drawn last, so that it stays readable when both fall together. */
function Marks({ glyph, sizes }: { readonly glyph: RangeGlyph; readonly sizes: ReturnType<typeof sizesOf> }) {
  return (
    <>
      {glyph.counted !== null && <circle className={styles.counted} cx={glyph.counted} cy={glyph.y} r={sizes.dot} />}
      {glyph.claimed !== null && (
        <rect
          className={styles.claimed}
          x={glyph.claimed - sizes.tickWidth / 2}
          y={glyph.y - sizes.tickHeight / 2}
          width={sizes.tickWidth}
          height={sizes.tickHeight}
          rx={sizes.tickWidth / 2}
        />
      )}
    </>
  )
}

/** The scale above a column of glyphs that fill it: the digits, and the bar by name. Decorative, because every glyph says its numbers. */
export function RangeScale() {
  const { t, number } = useTranslator()
  const { ref, width } = useMeasuredWidth(true)
  const at = (value: number) => rangeX(value, width, INSET)
  return (
    <div ref={ref} className={styles.fill}>
      {width > 0 && (
        <svg className={styles.glyph} width={width} height={32} viewBox={`0 0 ${width} 32`} aria-hidden="true">
          <text className={styles.barLabel} x={at(3)} y={11} textAnchor="middle">
            {t('app.glyph.bar')}
          </text>
          {[0, 1, 2, 3, 4].map((value) => (
            <text key={value} className={styles.digit} x={at(value)} y={27} textAnchor="middle">
              {number(value)}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

/** What the marks mean; once per screen that shows glyphs. */
export function RangeGlyphLegend() {
  const { t } = useTranslator()
  const hatchId = useId()
  return (
    <ul className={cx(styles.legend)}>
      <li>
        <svg className={styles.glyph} width="14" height="14" aria-hidden="true">
          <circle className={styles.counted} cx="7" cy="7" r="5.5" />
        </svg>
        {t('app.glyph.legend.counted')}
      </li>
      <li>
        <svg className={styles.glyph} width="8" height="18" aria-hidden="true">
          <rect className={styles.claimed} x="1.5" y="1" width="5" height="16" rx="2.5" />
        </svg>
        {t('app.glyph.legend.claimed')}
      </li>
      <li>
        <svg className={styles.glyph} width="28" height="10" aria-hidden="true">
          <rect className={styles.said} x=".5" y=".5" width="27" height="9" />
        </svg>
        {t('app.glyph.legend.said')}
      </li>
      <li>
        <svg className={styles.glyph} width="28" height="10" aria-hidden="true">
          <defs>
            <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className={styles.hatch} d="M0 0V5" />
            </pattern>
          </defs>
          <rect className={styles.unknown} fill={`url(#${hatchId})`} x=".5" y=".5" width="27" height="9" />
        </svg>
        {t('app.glyph.legend.unknown')}
      </li>
    </ul>
  )
}

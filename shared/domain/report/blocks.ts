/**
 * A report as data: sections of blocks, all words and numbers finished. Every format (PDF, DOCX, PPTX, XLSX, HTML, Markdown, CSV)
 * renders the same blocks, so no number can differ between two formats. Charts carry their values; their geometry comes from
 * shared/lib/chart. Widths are in points of a 495-point measure; a renderer with another measure scales them.
 */
import type { GanttAction } from '../../lib/chart/gantt'
import type { AgreementLabel } from '../agreement/agreement'
import type { Edition } from '../interview/session'
import type { GateState } from '../pack/pack'
import type { Branding } from './branding'
import type { Register } from './register'

export type Tone = 'ink' | 'quiet' | 'faint' | 'accent' | 'pass' | 'fail' | 'open' | 'none'

export interface Run {
  readonly text: string
  readonly weight?: 'regular' | 'medium' | 'strong' | undefined
  /** Only in a facilitator's own words. */
  readonly italic?: boolean | undefined
  readonly tone?: Tone | undefined
  /** Anchor of the section or card the words lead to. */
  readonly to?: string | undefined
}
export type RichText = string | readonly Run[]

export const plainText = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

/** The four gate states and what stands for a verdict that is no gate. */
export type Mark = GateState

export interface Column {
  readonly id: string
  readonly title: string
  readonly align: 'start' | 'end'
  /** Fixed width; one column per table has none and takes the rest. */
  readonly width?: number | undefined
}

export interface Cell {
  readonly text: RichText
  readonly mark?: Mark | undefined
  /** The value behind the words, for spreadsheets. null = nothing there. */
  readonly value?: number | string | null | undefined
}

export interface TableRow {
  readonly cells: readonly Cell[]
  /** `group` opens a group and `more` says what is left out (each one text over the whole width); `total` closes with a rule above. */
  readonly kind?: 'row' | 'group' | 'total' | 'more' | undefined
}

export interface RangeValues {
  readonly low: number | null
  readonly high: number | null
  readonly counted: number | null
  readonly claimed: number | null
}
export interface RangeRow {
  readonly label: string
  readonly values: RangeValues
  /** Text alternative of the glyph. */
  readonly alt: string
  /** One per column right of the glyph. */
  readonly cells: readonly Cell[]
  readonly strong?: boolean | undefined
  readonly to?: string | undefined
}
export interface RangesBlock {
  readonly kind: 'ranges'
  readonly size: 'cover' | 'large' | 'row'
  readonly head: string
  readonly barLabel: string
  /** Columns right of the glyph. */
  readonly columns: readonly Column[]
  readonly rows: readonly RangeRow[]
  readonly legend: RangeLegend | null
}
export interface RangeLegend {
  readonly counted: string
  readonly claimed: string
  readonly unbacked: string
  readonly unknown: string
}

export interface Fact {
  readonly label: string
  readonly text: RichText
  readonly detail?: string | undefined
}

export interface CoverBlock {
  readonly kind: 'cover'
  readonly over: string
  readonly title: string
  readonly lead: string
  readonly client: string
  readonly stamp: string | null
  readonly rangesLabel: string
  readonly ranges: RangesBlock | null
  readonly facts: readonly Fact[]
}

export interface Figure {
  readonly value: string
  readonly label: string
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly anchor?: string | undefined }
  | { readonly kind: 'paragraph'; readonly style: 'lead' | 'read' | 'small'; readonly text: RichText }
  /** Label column and body. `close` belongs at the foot of the page when there is room. `ink` opens a main entry. */
  | {
      readonly kind: 'rail'
      readonly label: string
      readonly note?: string | undefined
      readonly rule: 'hair' | 'ink'
      readonly body: readonly Block[]
      readonly close?: boolean | undefined
      readonly keep?: boolean | undefined
    }
  /** The main statement of a page: mark, words and up to three figures beside them. */
  | {
      readonly kind: 'statement'
      readonly mark: Mark | null
      readonly title: string
      readonly stamp: string | null
      readonly text: RichText
      readonly figures: readonly Figure[]
    }
  | { readonly kind: 'entry'; readonly title: string; readonly text: string }
  | { readonly kind: 'figures'; readonly items: readonly Figure[] }
  /** `plain` inside a rail, which has a rule of its own. */
  | { readonly kind: 'keys'; readonly items: readonly Fact[]; readonly plain?: boolean | undefined }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** `more` as in a table. */
  | { readonly kind: 'list'; readonly items: readonly RichText[]; readonly more?: readonly string[] | undefined }
  | { readonly kind: 'tally'; readonly items: readonly { readonly mark: Mark; readonly value: string; readonly label: string }[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly TableRow[]
      /** A page of fixed length may leave out the last n rows and say so in the words at n − 1. Absent: all rows are printed. */
      readonly more?: readonly string[] | undefined
    }
  | { readonly kind: 'columns'; readonly left: readonly Block[]; readonly right: readonly Block[] }
  | {
      readonly kind: 'gates'
      readonly groups: readonly {
        readonly label: string
        readonly gates: readonly { readonly number: string; readonly state: Mark; readonly alt: string }[]
      }[]
      readonly text: RichText
    }
  /** The head of a brief: whose it is and what it is. The logo comes from the report's branding. */
  | { readonly kind: 'masthead'; readonly client: string; readonly strong: string; readonly plain: string }
  | HeadlineBlock
  | CostsBlock
  | SignoffBlock
  | RangesBlock
  | CoverBlock
  | SpansBlock
  | GanttBlock
  | AgreementMapBlock
  | CardBlock

/** The one message of a brief, and the one large figure beside it. */
export interface HeadlineBlock {
  readonly kind: 'headline'
  readonly mark: Mark
  readonly verdict: string
  readonly title: string
  readonly stamp: string | null
  readonly figure: Figure
  readonly gates: Extract<Block, { kind: 'gates' }>
}

/** Sums beside each other; those with a span share one scale. */
export interface CostsBlock {
  readonly kind: 'costs'
  readonly scaleMax: number
  readonly items: readonly {
    readonly label: string
    readonly value: string
    readonly span: { readonly min: number; readonly likely: number; readonly max: number } | null
    readonly lines: readonly string[]
  }[]
}

/** What is decided, and who signs it. */
export interface SignoffBlock {
  readonly kind: 'signoff'
  readonly title: string
  /** Boxes to tick by hand. */
  readonly choices: readonly string[]
  readonly signatories: readonly { readonly name: string; readonly role: string }[]
  readonly date: string
}

export interface SpansBlock {
  readonly kind: 'spans'
  readonly head: { readonly label: string; readonly chart: string; readonly likely: string; readonly range: string }
  /** All rows of one block share the scale from 0 to here. */
  readonly scaleMax: number
  readonly rows: readonly {
    readonly label: string
    readonly min: number
    readonly likely: number
    readonly max: number
    readonly likelyText: string
    readonly rangeText: string
  }[]
}

export interface GanttBlock {
  readonly kind: 'gantt'
  /** `label` is the title, `sub` owner and effort, `marks` the gates it closes. */
  readonly actions: readonly (GanttAction & { readonly number: string; readonly to: string })[]
  readonly phases: readonly { readonly id: string; readonly title: string; readonly note: string }[]
  readonly weeks: number
  readonly axisWeeks: number
  readonly planStart: string
  readonly p50Weeks: number | null
  readonly p80Weeks: number | null
  /** `YYYY-MM` → its name, without and with the year. */
  readonly months: Readonly<Record<string, { readonly plain: string; readonly withYear: string }>>
  readonly words: {
    readonly head: string
    readonly weeks: string
    readonly planEnds: string
    readonly continued: string
    readonly critical: string
    readonly other: string
    readonly float: string
    readonly link: string
    readonly p50: string
    readonly p80: string
    readonly alt: string
  }
}

/** A level shades its cell; the others stand on white. `range`: several people, lowest and highest level. */
export type MapTone = 0 | 1 | 2 | 3 | 4 | 'unknown' | 'quiet' | 'range'

export interface MapCell {
  /** Side by side from the left, at most three; none where nobody voted or nothing may be shown. */
  readonly parts: readonly { readonly text: string; readonly tone: MapTone }[]
  /** The cell in words; a dash for an empty one. */
  readonly alt: string
  /** The number behind it, for spreadsheets: a level, or a count. null = nothing there, or several people. */
  readonly value: number | null
}

export interface MapRow {
  readonly label: string
  readonly to?: string | undefined
  /** One per column. Empty where votes are withheld: then `withheld` says so over all columns. */
  readonly cells: readonly MapCell[]
  readonly withheld: string | null
  readonly agreed: string
  /** null = nobody voted a level. */
  readonly standing: { readonly kind: AgreementLabel; readonly text: string } | null
}

/** Who voted what, question by question: one column per person or seat, or per level where nobody may be pointed at. */
export interface AgreementMapBlock {
  readonly kind: 'agreement-map'
  /** `vote`: a cell is what somebody voted · `count`: a cell is how many voted so. */
  readonly cells: 'vote' | 'count'
  readonly head: { readonly question: string; readonly agreed: string; readonly label: string }
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  /** By dimension. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly MapRow[] }[]
  readonly legend: {
    /** Beside the five shades. */
    readonly shades: string
    /** Signs that occur, with what they say. */
    readonly signs: readonly { readonly text: string; readonly tone: MapTone; readonly meaning: string }[]
  }
  /** What the map shows, for those who do not see it. */
  readonly alt: string
}

export interface CardBlock {
  readonly kind: 'card'
  readonly anchor: string
  readonly number: string
  readonly title: string
  readonly tag: string
  /** Wide facts: delivers, measured by, comes from. */
  readonly left: readonly Fact[]
  /** Short facts: owner, weeks, after, before, effort. */
  readonly right: readonly Fact[]
  readonly span: { readonly min: number; readonly likely: number; readonly max: number; readonly scaleMax: number }
  readonly foot: { readonly mark: Mark | null; readonly text: RichText; readonly right: string }
}

/** Names of the sections; also the keys of the choice of what goes into a document. */
export const SECTION_IDS = [
  'decision',
  'behind',
  'summary',
  'dimensions',
  'gates',
  'agreement',
  'findings',
  'patterns',
  'plan',
  'cards',
  'later',
  'answers',
  'decisions',
  'parking',
  'evidence',
  'method',
  'people',
  'signoff',
] as const
export type SectionId = (typeof SECTION_IDS)[number]

export interface Section {
  /** Anchor, unique in the report. */
  readonly anchor: string
  /** Heading of its group in the contents, also the small line over the title. */
  readonly group: string
  /** In the contents, the header and the bookmarks. */
  readonly name: string
  /** Large title of its first page; null for the cover. */
  readonly title: string | null
  /** `page`: always on a new page; `room`: below the previous section when there is room for a good part of it. */
  readonly opens: 'page' | 'room'
  readonly blocks: readonly Block[]
}

export interface Report {
  readonly language: string
  /** For the file's properties and the window of a viewer. */
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly keywords: string
  readonly header: { readonly strong: string; readonly plain: string }
  readonly footer: { readonly left: string; readonly centre: string }
  readonly branding: Branding
  readonly edition: Edition
  readonly contents: { readonly title: string; readonly noteLabel: string; readonly note: string; readonly skip: string }
  readonly continued: string
  /** First is the cover, but for the brief, which has none. */
  readonly sections: readonly Section[]
  /** The roadmap as typed rows. */
  readonly register: Register
}

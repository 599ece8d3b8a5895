/**
 * A report as data: sections of blocks, all words and numbers finished. Every format (PDF, DOCX, PPTX, XLSX, HTML, Markdown, CSV)
 * renders the same blocks, so no number can differ between two formats. Charts carry their values; their geometry comes from
 * shared/lib/chart. Widths are in points of a 495-point measure; a renderer with another measure scales them.
 */
import type { AgreementMapBlock } from './agreement-map-block'
import type { CostsBlock, HeadlineBlock, SignoffBlock } from './brief-blocks'
import type { GanttBlock, GatesBlock, RangesBlock, SpansBlock } from './chart-blocks'
import type { Column, Fact, Figure, Mark, RichText, TableRow } from './rich-text'

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
      /** Puts the section's ranges in words: where a page is a slide, it stands beside them. */
      readonly besideRanges?: boolean | undefined
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
  | GatesBlock
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

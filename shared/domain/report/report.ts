/** A report: its sections, in which order, and what stands around them. */
import type { Edition } from '../interview/session'
import type { Block } from './blocks'
import type { Branding } from './branding'
import type { Register } from './register'

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

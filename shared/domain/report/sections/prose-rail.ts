/** The facilitator's own words in a document: always under a label of their own, never mixed with what was computed. */
import type { Prose } from '../../interview/session'
import type { Block } from '../blocks'
import { proseBlocks } from '../prose'
import type { Section } from '../report'
import type { ReportContext } from '../report-context'

/** `prose.section` of the facilitator's opinion, which stands beside the verdict. */
export const OPINION = 'opinion'

/** The facilitator's words on a section; nothing when there are none. */
export function proseOf(context: ReportContext, section: string): Block[] {
  return wordsOn(context, section).map((prose): Block => {
    const name = signatureOf(context, prose)
    return {
      kind: 'rail',
      label: context.t('report.prose.label'),
      rule: 'hair',
      body: [...proseBlocks(prose.text), ...(name === null ? [] : [small(name)])],
    }
  })
}

/** The facilitator's opinion, with a line that says what it is not. */
export function opinionOf(context: ReportContext): Block[] {
  const { t } = context
  return wordsOn(context, OPINION).map((prose): Block => {
    const name = signatureOf(context, prose)
    return {
      kind: 'rail',
      label: t('report.opinion.label'),
      rule: 'hair',
      body: [...proseBlocks(prose.text), small(t('report.opinion.limit', { name: name ?? '', named: name !== null }))],
    }
  })
}

/** Blocks that state what the section says. */
const LEADS: ReadonlySet<Block['kind'] | undefined> = new Set(['statement', 'paragraph', 'keys', 'figures'])

/** The section with the facilitator's words on it, behind its first statement. */
export function withProse(context: ReportContext, id: string, section: Section): Section {
  const prose = proseOf(context, id)
  if (prose.length === 0) return section
  const { blocks } = section
  const heads = blocks.findIndex(({ kind }) => kind !== 'masthead' && kind !== 'headline')
  const head = heads === -1 ? blocks.length : heads
  // A page that opens with its masthead has its statement there.
  const at = head === 0 && LEADS.has(blocks[0]?.kind) ? 1 : head
  return { ...section, blocks: [...blocks.slice(0, at), ...prose, ...blocks.slice(at)] }
}

const wordsOn = ({ session }: ReportContext, section: string): readonly Prose[] =>
  session.prose.filter((prose) => prose.section === section && proseBlocks(prose.text).length > 0)

const signatureOf = ({ people }: ReportContext, { by }: Prose): string | null => people.outsider(by)

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', text })

/** The first sheet: what the cover and the page of the verdict say, label and text one below the other. */
import type { Block } from '../../../shared/domain/report/blocks'
import type { Report } from '../../../shared/domain/report/report'
import { type Fact, plainText, type TableRow } from '../../../shared/domain/report/rich-text'
import { flatten } from './report-sheets'
import type { PlainSheet, SheetValue } from './sheet'

/** The page of the verdict: of a full report and a record, and of a brief. People order sections as they like. */
const VERDICT = ['section-summary', 'section-decision']
/** Told here as well: the cover, and what stands behind the decision of a brief. */
const TOLD = ['cover', ...VERDICT, 'section-behind']

export function summarySheet(report: Report): PlainSheet {
  const told = report.sections.filter(({ anchor }) => TOLD.includes(anchor))
  const named = told.find(({ anchor }) => VERDICT.includes(anchor)) ?? told.find(({ anchor }) => anchor !== 'cover')
  return {
    name: named?.name ?? report.title,
    columns: [
      { title: report.title, width: 34 },
      { title: report.footer.centre, width: 100 },
    ],
    rows: told.flatMap(({ blocks }) => blocks.flatMap(summaryRows)),
  }
}

function summaryRows(block: Block): SheetValue[][] {
  switch (block.kind) {
    case 'cover':
      return [
        [block.over, block.title],
        ...stampRows(block.stamp),
        [null, block.lead],
        ...block.facts.map(({ label, text, detail }) => [label, withDetail(plainText(text), detail)]),
      ]
    case 'statement':
      return [[block.title, plainText(block.text)], ...stampRows(block.stamp), ...block.figures.map(({ value, label }) => [value, label])]
    case 'headline':
      return [
        [block.verdict, block.title],
        ...stampRows(block.stamp),
        [block.figure.value, block.figure.label],
        ...(block.gates.text === '' ? [] : [[null, plainText(block.gates.text)]]),
      ]
    case 'rail':
      return [[block.label, flatten(block.body).flatMap(wordsOf).join('\n')]]
    case 'signoff':
      return [[block.title, block.choices.join('\n')], ...block.signatories.map(({ name, role }) => [null, withDetail(name, role)])]
    case 'keys':
      return block.items.map(({ label, text, detail }) => [label, withDetail(plainText(text), detail)])
    default: {
      const words = wordsOf(block)
      return words.length === 0 ? [] : [[null, words.join('\n')]]
    }
  }
}

const stampRows = (stamp: string | null): SheetValue[][] => (stamp === null ? [] : [[null, stamp]])

const withDetail = (text: string, detail: string | undefined): string => [text, detail ?? ''].filter((part) => part !== '').join(', ')

/** A block as lines of one cell. Charts have no words of their own: their values stand on other sheets. */
function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'gates':
      return [plainText(block.text)]
    case 'entry':
      return [block.title, block.text]
    case 'list':
      return block.items.map(plainText)
    case 'keys':
      return block.items.map(factLine)
    case 'facts':
      return block.rows.map(factLine)
    case 'figures':
      return block.items.map(({ value, label }) => `${value} ${label}`)
    case 'tally':
      return block.items.map(({ value, label }) => `${value} ${label}`)
    case 'costs':
      return block.items.map(({ label, value, lines }) => `${label}: ${[value, ...lines].join('; ')}`)
    case 'table':
      return block.rows.map(rowLine)
    default:
      return []
  }
}

const factLine = ({ label, text, detail }: Fact): string => `${label}: ${withDetail(plainText(text), detail)}`

const rowLine = ({ cells }: TableRow): string =>
  cells
    .map(({ text }) => plainText(text).trim())
    .filter((words) => words !== '' && words !== '–')
    .join(' · ')

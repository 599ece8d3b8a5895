import { expect, it } from 'vitest'
import { layoutPdf } from '../../../../renderer/exports/pdf/render-pdf'
import type { Block } from '../../../../shared/domain/report/blocks'
import { corePack, sampleSession } from '../../../support/core-pack'
import { reportOf } from '../../shared/domain/report/report-builders'
import { nodeFonts } from './node-fonts'

/** Every line of a summary with these figures beside its verdict, and its size in points. */
const linesWith = async (...values: readonly string[]) => {
  const report = reportOf(corePack(), sampleSession('claims-triage.session.json'), { sections: ['summary'] })
  const figures = values.map((value) => ({ value, label: 'of something' }))
  const withFigures = (block: Block): Block => (block.kind === 'statement' ? { ...block, figures } : block)
  const sections = report.sections.map((section) => ({ ...section, blocks: section.blocks.map(withFigures) }))
  const { report: laid } = await layoutPdf({ ...report, sections }, { fonts: nodeFonts, pageSize: 'A4' })
  const lines = laid.pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' ? [[item.line.runs.map(({ text }) => text).join(''), item.line.runs[0]?.style.size] as const] : [],
    ),
  )
  return (value: string): number | undefined => lines.find(([text]) => text === value)?.[1]
}

it('sets figures large where each fits on its line', async () => {
  const sizeOf = await linesWith('4 of 14', '19 Wochen', '96 %')
  expect(['4 of 14', '19 Wochen', '96 %'].map(sizeOf)).toEqual([14, 14, 14])
}, 60_000)

it('sets all of them a little smaller rather than one on two lines', async () => {
  const sizeOf = await linesWith('4 of 14', '104 Wochen', '96 %')
  expect(['4 of 14', '104 Wochen', '96 %'].map(sizeOf)).toEqual([12, 12, 12])
}, 60_000)

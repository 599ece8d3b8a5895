/** What was made, and what each document must say: read from its report, not from another document. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { EDITIONS, type Edition } from '../../../shared/domain/interview/session'
import type { Report } from '../../../shared/domain/report/report'
import { sampleList } from '../../support/core-pack'

export const folder = inject('documents')
export const SAMPLES = sampleList().map(({ id }) => id)

export interface Made {
  /** `<sample>.<edition>`: a file's name without its extension. */
  readonly name: string
  readonly edition: Edition
  readonly report: Report
}

export const DOCUMENTS: readonly Made[] = SAMPLES.flatMap((sample) =>
  EDITIONS.map((edition) => {
    const name = `${sample}.${edition}`
    return { name, edition, report: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Report }
  }),
)
export const NAMED = DOCUMENTS.map((document) => [document.name, document] as const)

export const pathOf = (name: string, extension: string): string => join(folder, `${name}.${extension}`)

/** Numbers of gates and actions that stand in the text, the verdict, and the title of every section. */
export function wordsOf({ edition, report }: Made, format: 'pdf' | 'docx' | 'pptx' | 'xlsx'): readonly string[] {
  const texts = textsIn(report.sections)
  const numbers = new Set(texts.flatMap((text) => text.match(/\b[AG]\d\d\b/g) ?? []))
  if (edition === 'full') for (const { number } of report.register.rows) numbers.add(number)
  // A deck leaves what can wait to the document.
  if (edition === 'full' && format === 'pptx') for (const { number, later } of report.register.rows) if (later) numbers.delete(number)
  return [...numbers, ...texts.filter((text) => /^Verdict: /.test(text)).slice(0, 1)]
}

/** Alternative texts are not printed. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'alt' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name))
}

/** Words of `expected` that a text lacks, however its lines are broken. */
export function missingIn(text: string, expected: readonly string[]): string[] {
  const flat = text.replace(/\s+/g, ' ').toLowerCase()
  return expected.filter((words) => !flat.includes(words.toLowerCase()))
}

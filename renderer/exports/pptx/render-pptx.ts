/** A report as slides: native text, tables and shapes on a master, made from the same blocks as every other format. */
import type { Report } from '../../../shared/domain/report/report'
import type { RenderOptions } from '../format'
import { composeSlides } from './compose-slides'
import { finishPackage } from './finish-package'
import { clean, fitText } from './measure'
import { TYPE } from './theme'
import { writeDeck } from './write-deck'

export async function renderPptx(report: Report, { createdAt, onProgress, signal }: RenderOptions): Promise<Uint8Array> {
  const slides = composeSlides(report)
  signal?.throwIfAborted()
  const foot = (text: string, width: number): string => fitText(text, TYPE.foot, [TYPE.foot.size], width, 1).text
  const deck = {
    slides,
    language: report.language,
    properties: {
      title: clean(report.title),
      subject: clean(report.subject),
      author: clean(report.author),
      keywords: clean(report.keywords),
    },
    footer: { left: foot(report.footer.left, 350), centre: foot(report.footer.centre, 400) },
    colors: { accent: report.branding.accent, tint: report.branding.tint },
  }
  const written = await writeDeck(deck)
  signal?.throwIfAborted()
  const bytes = await finishPackage(written, deck, createdAt)
  onProgress?.(slides.length, slides.length)
  return bytes
}

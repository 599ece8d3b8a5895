/** All gates in one line of shapes, with a sentence that says the same in words. */

import type { GatesBlock } from '../chart-blocks'
import { capitalise, inWords, type ReportContext } from '../report-context'
import { countGates, gateStateTitle } from '../words/verdict-words'

export function gateStrip(context: ReportContext): GatesBlock {
  const { t, scorecard, translator } = context
  const group = (kind: 'foundation' | 'launch') => ({
    label: t(`report.gates.${kind}`),
    gates: scorecard.gates
      .filter((gate) => gate.kind === kind)
      .map((gate) => ({
        number: gate.id.replace(/^G/, ''),
        state: gate.state,
        alt: `${gate.id} ${gateStateTitle(translator, gate.state)}`,
      })),
  })
  return { kind: 'gates', groups: [group('foundation'), group('launch')], text: gateSentence(context) }
}

export function gateSentence(context: ReportContext): string {
  const { t, scorecard } = context
  const { passed, failed, unverified, notRequired, required } = countGates(scorecard.gates)
  if (scorecard.gates.length === 0) return t('report.gates.noneInPack')
  if (passed.length === required) return t('report.gates.allPass', { required })
  return [
    t('report.gates.failText', {
      count: failed.length,
      words: capitalise(inWords(context, failed.length)),
      ids: failed.map(({ id }) => id).join(', '),
    }),
    t('report.gates.unverifiedText', {
      count: unverified.length,
      words: capitalise(inWords(context, unverified.length)),
      ids: unverified.map(({ id }) => id).join(', '),
    }),
    notRequired.length === 0
      ? ''
      : t('report.gates.notRequiredText', { count: notRequired.length, words: capitalise(inWords(context, notRequired.length)) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

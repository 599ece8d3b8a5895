import type { GateResult, QuestionResult } from '../../../shared/domain/scoring/scorecard'
import { useTranslator } from '../../ui/translator'

/** Why the gate stands where it stands, in a few words. */
export function useGateReason(gate: GateResult, question: QuestionResult | undefined): string {
  const { t } = useTranslator()
  switch (gate.state) {
    case 'pass':
      return t(question?.evidence === 'E3' ? 'results.gate.exercised' : 'results.gate.seen')
    case 'fail':
      return t('results.gate.claimed', { level: question?.claimed ?? 0 })
    case 'unverified':
      return t(`results.gate.because.${gate.unverifiedBecause ?? 'open'}`)
    case 'not-required':
      return t('results.gate.off')
  }
}

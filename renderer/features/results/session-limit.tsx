/** A threshold of this session: its value, the pack's beside it, and back to the pack's, key by key. */
import type { Session } from '../../../shared/domain/interview/session'
import type { Pack, ThresholdName } from '../../../shared/domain/pack/pack'
import { THRESHOLD_RANGES } from '../../../shared/domain/pack/threshold-ranges'
import { thresholdProblem, thresholdTitle, writeThreshold } from '../../../shared/domain/pack/threshold-words'
import { packThreshold, thresholdsInForce } from '../../../shared/domain/scoring/thresholds'
import { setThreshold } from '../../../shared/records/commands'
import { changeSession } from '../../stores/change-session'
import { LimitField } from '../../ui/limit-field'
import { useTranslator } from '../../ui/translator'

interface SessionLimitProps {
  readonly pack: Pack
  readonly session: Session
  readonly name: ThresholdName
}

export function SessionLimit({ pack, session, name }: SessionLimitProps) {
  const translator = useTranslator()
  const { t } = translator
  const { min, max, whole, share } = THRESHOLD_RANGES[name]
  const [value, original] = [thresholdsInForce(pack, session)[name], packThreshold(pack, name)]
  const written = (amount: number) => writeThreshold(translator, name, amount)
  const title = thresholdTitle(translator, name)
  return (
    <LimitField
      title={title}
      note={t(value === original ? 'results.limit.same' : 'results.limit.other', {
        pack: written(original),
        min: written(min),
        max: written(max),
      })}
      name={name}
      value={value}
      isWhole={whole}
      isShare={share}
      isChanged={value !== original}
      problemOf={(amount) => thresholdProblem(translator, name, amount)}
      onChange={(next) => commitThreshold(name, next === original ? null : next)}
      putBack={{ label: t('results.limit.reset'), description: t('results.limit.resetOf', { limit: title }) }}
    />
  )
}

/** null: the pack's value holds again. */
function commitThreshold(name: ThresholdName, value: number | null): void {
  changeSession((data) => setThreshold(data, name, value))
}

/** What the question bank holds, in one line, and what each depth asks of everybody, in a second. */
import { countPack } from '../../../shared/domain/pack/count-pack'
import type { Pack } from '../../../shared/domain/pack/pack'
import { plannedTime } from '../../../shared/i18n/planned-time'
import { useTranslator } from '../../ui/translator'
import styles from './pack-facts.module.css'

export function PackFacts({ pack }: { readonly pack: Pack }) {
  const translator = useTranslator()
  const { t, locale } = translator
  const counts = countPack(pack)
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(pack.language) ?? pack.language
  const facts = [
    t('pack.fact.questions', { count: counts.questions }),
    t('pack.fact.gates', { count: counts.gates }),
    t('pack.fact.actions', { count: counts.actions }),
    t('pack.fact.patterns', { count: counts.patterns }),
    t('pack.fact.version', { version: pack.version }),
    language,
  ]
  const depths = [
    ...counts.depths.map(({ depth, questions, minutes }) =>
      t('pack.fact.depth', { depth: t(`app.depth.${depth}`), count: questions, time: plannedTime(minutes, translator) }),
    ),
    ...(counts.modules.questions === 0
      ? []
      : [t('pack.fact.modules', { count: counts.modules.questions, time: plannedTime(counts.modules.minutes, translator) })]),
  ]
  return (
    <div className={styles.facts} data-testid="pack-facts">
      <Line label={t('pack.facts')} of={facts} />
      <Line label={t('pack.facts.depths')} of={depths} />
    </div>
  )
}

function Line({ label, of }: { readonly label: string; readonly of: readonly string[] }) {
  return (
    <ul className={styles.line} aria-label={label}>
      {of.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

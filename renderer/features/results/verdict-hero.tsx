/** The verdict, why in two sentences, and the three figures that always stand beside it. */
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { countGates, verdictReason, verdictTitle } from '../../../shared/domain/report/words/verdict-words'
import { VERDICTS } from '../../../shared/domain/scoring/scorecard'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import styles from './verdict-hero.module.css'

export function VerdictHero({ derived: { pack, session, scorecard, roadmap } }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t, percent } = translator
  const gates = countGates(scorecard.gates)
  const purpose = session.session.purpose ?? 'release'
  const reason = verdictReason(translator, indexPack(pack), scorecard, purpose)
  return (
    <>
      <section className={styles.hero} aria-labelledby="verdict">
        <div>
          <p className={styles.over}>{t(`results.purpose.${purpose}`, { initiative: session.session.initiative })}</p>
          <h1 id="verdict" className={styles.verdict}>
            {verdictTitle(translator, scorecard.verdict)}
          </h1>
          <p className={styles.reason}>
            <strong>{reason.lead}</strong> {reason.rest} {reason.weakest}
          </p>
        </div>
        <dl className={styles.facts}>
          <div>
            <dt>
              {t('results.gates-passed')}
              <br />
              {t('results.gates-open', { failed: gates.failed.length, unverified: gates.unverified.length })}
            </dt>
            <dd>
              {gates.passed.length} <small>{t('results.of', { required: gates.required })}</small>
            </dd>
          </div>
          <div>
            <dt>{roadmap.weeks === 0 ? t('results.no-plan') : t('results.to-release')}</dt>
            <dd>
              {roadmap.weeks} <small>{t('results.weeks', { weeks: roadmap.weeks })}</small>
            </dd>
          </div>
          <div>
            <dt>{t('results.backed')}</dt>
            <dd>{scorecard.backed === null ? '–' : percent(toNumber(scorecard.backed))}</dd>
          </div>
        </dl>
      </section>
      <ol className={styles.ladder} aria-label={t('results.ladder')}>
        {VERDICTS.map((verdict) => (
          <li key={verdict} {...(verdict === scorecard.verdict ? { 'aria-current': 'true' as const } : {})}>
            {verdictTitle(translator, verdict)}
          </li>
        ))}
      </ol>
    </>
  )
}

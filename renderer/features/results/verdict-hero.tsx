/** The verdict, why in two sentences, what qualifies it, and the three figures that always stand beside it. */
import { indexPack } from '../../../shared/domain/pack/index-pack'
import { countGates, verdictReason, verdictTitle } from '../../../shared/domain/report/words/verdict-words'
import { VERDICTS, type Verdict } from '../../../shared/domain/scoring/scorecard'
import { toNumber } from '../../../shared/lib/rational'
import type { Derived } from '../../stores/derived'
import { useTranslator } from '../../ui/translator'
import { useReleaseWeeks } from './release-weeks'
import styles from './verdict-hero.module.css'
import { VerdictStamps } from './verdict-stamps'

export function VerdictHero({ derived }: { readonly derived: Derived }) {
  const { pack, session, scorecard } = derived
  const translator = useTranslator()
  const { t } = translator
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
          <VerdictStamps pack={pack} session={session} scorecard={scorecard} />
        </div>
        <VerdictFigures derived={derived} />
      </section>
      <VerdictLadder verdict={scorecard.verdict} />
    </>
  )
}

function VerdictFigures({ derived: { scorecard, roadmap } }: { readonly derived: Derived }) {
  const { t, percent } = useTranslator()
  const gates = countGates(scorecard.gates)
  const weeks = useReleaseWeeks(roadmap)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          {t('results.gates-passed')}
          <br />
          {t('results.gates-open', { failed: gates.failed.length, unverified: gates.unverified.length })}
        </dt>
        <dd data-testid="gates-passed">
          {gates.passed.length} <small>{t('results.of', { required: gates.required })}</small>
        </dd>
      </div>
      <div>
        <dt>{weeks.meaning}</dt>
        <dd data-testid="release-weeks">
          {weeks.value} <small>{weeks.unit}</small>
        </dd>
      </div>
      <div>
        <dt>{t('results.backed')}</dt>
        <dd>{scorecard.backed === null ? '–' : percent(toNumber(scorecard.backed))}</dd>
      </div>
    </dl>
  )
}

function VerdictLadder({ verdict: current }: { readonly verdict: Verdict }) {
  const translator = useTranslator()
  return (
    <ol className={styles.ladder} aria-label={translator.t('results.ladder')}>
      {VERDICTS.map((verdict) => (
        <li key={verdict} {...(verdict === current ? { 'aria-current': 'true' as const } : {})}>
          {verdictTitle(translator, verdict)}
        </li>
      ))}
    </ol>
  )
}

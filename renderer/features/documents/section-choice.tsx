/** The parts of the document as a list to tick, each with what it holds in this session. */
import { askedQuestions } from '../../../shared/domain/interview/asked-questions'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { SectionId } from '../../../shared/domain/report/blocks'
import type { Translator } from '../../../shared/i18n/translate'
import type { Derived } from '../../stores/derived'
import { Checkbox } from '../../ui/checkbox'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './document-screen.module.css'

export interface SectionChoiceProps {
  readonly derived: Derived
  readonly printable: readonly SectionId[]
  readonly chosen: ReadonlySet<SectionId>
  readonly judged: boolean
  readonly isDisabled: boolean
  readonly onToggle: (id: SectionId, isIn: boolean) => void
}

export function SectionChoice({ derived, printable, chosen, judged, isDisabled, onToggle }: SectionChoiceProps) {
  const translator = useTranslator()
  const { t } = translator
  const describe = (id: SectionId): string =>
    id === 'summary' && !judged ? t('document.section.progressText') : describeSection(translator, derived, id)
  return (
    <Section
      title={t('document.contents')}
      aside={t('document.chosen', { count: chosen.size, all: printable.length })}
      className={styles.first}
    >
      <ul className={styles.list}>
        <li className={styles.fixed}>
          <span className={styles.part}>
            <span className={styles.name}>{t('document.section.cover')}</span>
            <span className={styles.text}>{t('document.section.coverText')}</span>
          </span>
        </li>
        {printable.map((id) => (
          <li key={id} className={styles.row} data-section={id}>
            <Checkbox isSelected={chosen.has(id)} onChange={(isIn) => onToggle(id, isIn)} isDisabled={isDisabled}>
              <span className={styles.part}>
                <span className={styles.name}>
                  {id === 'summary' && !judged ? t('document.section.progress') : t(`document.section.${id}`)}
                </span>
                <span className={styles.text}>{describe(id)}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What the section holds, counted, so that nobody has to guess what a tick is worth. */
export function describeSection(
  { t }: Translator,
  { pack, session, scorecard, agreement, findings, roadmap }: Derived,
  id: SectionId,
): string {
  const shown = session.agreed.filter(({ evidence }) => evidence !== undefined && evidence !== 'E0').length
  const counts: Readonly<Record<SectionId, number>> = {
    summary: scorecard.dimensions.length,
    dimensions: indexPack(pack).topics.size,
    gates: scorecard.gates.length,
    agreement: agreement.questions.length,
    findings: findings.findings.length,
    patterns: findings.patterns.length,
    plan: roadmap.actions.length,
    cards: roadmap.actions.length,
    later: roadmap.later.length,
    answers: askedQuestions(pack, session).asked.length,
    decisions: session.decisions.length,
    parking: session.parked.length,
    evidence: shown,
    method: scorecard.rules.length,
    people: session.participants.length,
    decision: scorecard.gates.filter(({ state }) => state === 'fail' || state === 'unverified').length,
    behind: findings.tasks.length,
    signoff: Object.keys(session.session.signatories ?? {}).length,
  }
  return t(`document.section.${id}Text`, { count: counts[id] })
}

/** Why an action is in the plan, step by step; each step leads to what it names. */
import { Link } from '../../ui/link'
import { useTranslator } from '../../ui/translator'
import { type ChainLine, type ExplainInput, explainAction } from './explain-action'
import styles from './why-here.module.css'

interface WhyHereProps extends Omit<ExplainInput, 'translator'> {
  readonly onChoose: (id: string) => void
}

export function WhyHere({ onChoose, ...input }: WhyHereProps) {
  const translator = useTranslator()
  const { t } = translator
  const base = `/s/${input.derived.session.session.id}`
  return (
    <section className={styles.why} aria-label={t('roadmap.why')}>
      <h3 className={styles.title}>{t('roadmap.why')}</h3>
      <ol className={styles.chain}>
        {explainAction({ ...input, translator }).map((step) => (
          <li key={step.kind}>
            <b>{t(`roadmap.chain.${step.kind}`)}</b>
            {step.lines.map((line) => (
              <Line key={line.text} line={line} base={base} onChoose={onChoose} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface LineProps {
  readonly line: ChainLine
  /** Address of the session. */
  readonly base: string
  readonly onChoose: (id: string) => void
}

function Line({ line: { text, to }, base, onChoose }: LineProps) {
  switch (to?.kind) {
    case undefined:
      return <span className={styles.line}>{text}</span>
    case 'action':
      return (
        <button type="button" className={styles.link} onClick={() => onChoose(to.id)}>
          {text}
        </button>
      )
    case 'question':
      return (
        <Link to={`${base}/interview/${encodeURIComponent(to.id)}`} className={styles.link}>
          {text}
        </Link>
      )
    case 'results':
      return (
        <Link to={`${base}/results`} className={styles.link}>
          {text}
        </Link>
      )
  }
}

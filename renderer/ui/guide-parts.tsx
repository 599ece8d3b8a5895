/** The facilitator's guide to one dimension: a sentence to open with, what to listen for, what to ask back, what to ask to see. */
import styles from './guide-parts.module.css'
import { useTranslator } from './translator'

export interface GuidePartsProps {
  /** Language of the guide's texts where it may be another than the screen's. */
  readonly lang?: string | undefined
  readonly opening: string
  readonly listenFor: readonly string[]
  /** What people say instead of an answer, and the question that leads back to one. */
  readonly evasions: readonly { readonly said: string; readonly ask: string }[]
  readonly askFor: readonly string[]
}

export function GuideParts({ lang, opening, listenFor, evasions, askFor }: GuidePartsProps) {
  const { t } = useTranslator()
  return (
    <div className={styles.frame}>
      <div className={styles.parts}>
        <p className={styles.opening} lang={lang}>
          {t('app.guide.quoted', { text: opening })}
        </p>
        <Lines lang={lang} title={t('app.guide.listenFor')} lines={listenFor} className={styles.listen} />
        {evasions.length > 0 && (
          <div className={styles.evasions}>
            <h3 className={styles.title}>{t('app.guide.evasions')}</h3>
            <dl lang={lang}>
              {evasions.map(({ said, ask }) => (
                <div key={said} className={styles.evasion}>
                  <dt>{t('app.guide.quoted', { text: said })}</dt>
                  <dd>{ask}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        <Lines lang={lang} title={t('app.guide.askFor')} lines={askFor} className={styles.ask} />
      </div>
    </div>
  )
}

interface LinesProps {
  readonly lang: string | undefined
  readonly title: string
  readonly lines: readonly string[]
  readonly className: string | undefined
}

function Lines({ lang, title, lines, className }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <div className={className}>
      <h3 className={styles.title}>{title}</h3>
      <ul lang={lang}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What the document says in the team's name: the decision asked, what a first release covers, risks taken, who signs. */
import type { Edition } from '../../../shared/domain/interview/session'
import { createReportContext } from '../../../shared/domain/report/report-context'
import { askSentence } from '../../../shared/domain/report/sections/brief/decision'
import { setRequestField, setScopeField } from '../../../shared/records/document-commands'
import type { Derived } from '../../stores/derived'
import { localToday } from '../../ui/local-time'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { RiskList } from './risk-list'
import { SavedArea, SavedDay, SavedLine } from './saved-fields'
import styles from './says-section.module.css'
import { SignatoryList } from './signatory-list'

const SCOPE = ['users', 'volume', 'duration', 'stopsWhen'] as const

/** The full report has the signatures only; the record asks nothing of anybody. */
export function SaysSection({ derived, edition }: { readonly derived: Derived; readonly edition: Edition }) {
  const { t } = useTranslator()
  if (edition === 'record') return null
  return (
    <Section title={t('document.says')} aside={t(`document.says.${edition}`)}>
      <div className={styles.stack}>
        {edition === 'brief' && (
          <>
            <Request derived={derived} />
            <Scope derived={derived} />
            <RiskList derived={derived} />
          </>
        )}
        <SignatoryList derived={derived} />
      </div>
    </Section>
  )
}

function Request({ derived }: { readonly derived: Derived }) {
  const translator = useTranslator()
  const { t } = translator
  const { session } = derived
  const { request } = session.session
  const sentence = askSentence(
    createReportContext({
      ...{ ...derived, edition: 'brief', sections: [], translator, date: localToday(new Date()) },
      privacy: session.session.privacy ?? 'named',
    }),
  )
  return (
    <div className={styles.group}>
      <SavedArea
        label={t('report.brief.asked')}
        help={t(request?.ask === undefined ? 'document.ask.default' : 'document.ask.own', { sentence })}
        rows={2}
        value={request?.ask}
        command={(data, text) => setRequestField(data, 'ask', text)}
        testId="ask"
      />
      <div className={styles.pair}>
        <SavedLine
          label={t('document.from')}
          placeholder={t('document.from.example')}
          value={request?.from}
          command={(data, text) => setRequestField(data, 'from', text)}
          testId="request-from"
        />
        <SavedLine
          label={t('document.chair')}
          value={request?.chair}
          command={(data, text) => setRequestField(data, 'chair', text)}
          testId="request-chair"
        />
        <SavedDay
          label={t('document.by')}
          placeholder={t('document.noDay')}
          value={request?.by}
          command={(data, day) => setRequestField(data, 'by', day)}
          testId="request-by"
        />
        <SavedDay
          label={t('report.brief.next')}
          placeholder={t('document.next.default')}
          value={request?.next}
          command={(data, day) => setRequestField(data, 'next', day)}
          testId="request-next"
        />
      </div>
    </div>
  )
}

function Scope({ derived }: { readonly derived: Derived }) {
  const { t } = useTranslator()
  const { scope } = derived.session.session
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('report.brief.scope')}</legend>
      <div className={styles.pair}>
        {SCOPE.map((field) => (
          <SavedLine
            key={field}
            label={t(`report.brief.scope.${field}`)}
            placeholder={t(`document.scope.${field}`)}
            value={scope?.[field]}
            command={(data, text) => setScopeField(data, field, text)}
            testId={`scope-${field}`}
          />
        ))}
      </div>
    </fieldset>
  )
}

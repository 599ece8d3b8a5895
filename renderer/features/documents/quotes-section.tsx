/** What people said, as the document may quote it, and what this edition leaves out. */
import { useRef, useState } from 'react'
import type { Edition } from '../../../shared/domain/interview/session'
import { indexPack, type PackIndex, shortQuestion } from '../../../shared/domain/pack/index-pack'
import { listQuotes, type Quote } from '../../../shared/domain/report/withhold-quotes'
import { setWithheld } from '../../../shared/records/document-commands'
import { changeSession } from '../../stores/change-session'
import type { Derived } from '../../stores/derived'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { useHotkeys } from '../../ui/hotkeys'
import { SearchField } from '../../ui/search-field'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import styles from './quotes-section.module.css'

/** Shown before somebody asks for all. */
const FEW = 6

export function QuotesSection({ derived, edition }: { readonly derived: Derived; readonly edition: Edition }) {
  const { t } = useTranslator()
  const [search, setSearch] = useState('')
  const [isAll, setAll] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const quotes = listQuotes(derived.session)
  useHotkeys({ '/': () => field.current?.focus() }, quotes.length > FEW)
  if (quotes.length === 0) return null
  const index = indexPack(derived.pack)
  const withheld = derived.session.session.withheld?.[edition] ?? {}
  const isOut = ({ key }: Quote): boolean => Object.hasOwn(withheld, key)
  const found = quotes.filter((quote) => reads(quote, nameOf(quote, index), search))
  const shown = isAll || search !== '' ? found : found.slice(0, FEW)
  return (
    <Section title={t('document.quotes')} aside={t('document.quotes.out', { count: quotes.filter(isOut).length, all: quotes.length })}>
      <p className={styles.note}>{t('document.quotes.note', { edition: t(`report.edition.${edition}`) })}</p>
      {quotes.length > FEW && (
        <SearchField ref={field} label={t('document.quotes.search')} value={search} onChange={setSearch} testId="quote-search" />
      )}
      <ul className={styles.list}>
        {shown.map((quote) => (
          <QuoteRow
            key={quote.key}
            quote={quote}
            name={nameOf(quote, index)}
            language={derived.pack.language}
            edition={edition}
            isOut={isOut(quote)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={styles.note}>{t('document.quotes.none')}</p>}
      {search === '' && quotes.length > FEW && (
        <Button size="small" variant="ghost" aria-expanded={isAll} onPress={() => setAll(!isAll)}>
          {t(isAll ? 'document.quotes.fewer' : 'document.quotes.all', { count: quotes.length })}
        </Button>
      )}
    </Section>
  )
}

interface QuoteRowProps {
  readonly quote: Quote
  /** Short name of its question; empty when it belongs to none. */
  readonly name: string
  readonly language: string
  readonly edition: Edition
  readonly isOut: boolean
}

function QuoteRow({ quote, name, language, edition, isOut }: QuoteRowProps) {
  const { t } = useTranslator()
  return (
    <li className={styles.row} data-quote={quote.key}>
      <div className={styles.said}>
        <span className={styles.where}>
          <span className={styles.kind}>{t(`document.quote.${quote.kind}`)}</span> {name !== '' && <span lang={language}>{name}</span>}
        </span>
        <span className={styles.text} data-out={isOut}>
          {quote.text}
        </span>
      </div>
      <Checkbox
        isSelected={isOut}
        onChange={(isOn) => changeSession((data) => setWithheld(data, edition, quote.key, isOn))}
        className={styles.out ?? ''}
      >
        {t('document.quotes.leave')}
      </Checkbox>
    </li>
  )
}

const nameOf = ({ questionId }: Quote, index: PackIndex): string => (questionId === undefined ? '' : shortQuestion(index, questionId))

/** Every word of the search is in the quote or in the name of its question. */
function reads({ text }: Quote, name: string, search: string): boolean {
  const where = `${name} ${text}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => where.includes(word))
}

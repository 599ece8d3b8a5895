/** Optional figures. Without them nothing about money is shown anywhere. */
import { useEffect, useRef, useState } from 'react'
import type { Business } from '../../../shared/domain/interview/session'
import { setBusiness, setRate } from '../../../shared/records/commands'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import { Section } from '../../ui/section'
import { SelectField } from '../../ui/select-field'
import { useTranslator } from '../../ui/translator'
import { sectionId } from './setup-contents'
import styles from './setup-form.module.css'
import type { Setup } from './use-setup'

const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF', 'AUD', 'CAD', 'CZK', 'DKK', 'HUF', 'INR', 'JPY', 'NOK', 'NZD', 'PLN', 'SEK', 'SGD'] as const
const FIGURES = ['spent', 'benefitPerYear', 'runCostPerYear'] as const

export function MoneySection({ setup }: { readonly setup: Setup }) {
  const { t } = useTranslator()
  const business = setup.data.session?.head.business
  const figures = useRef<HTMLDivElement>(null)
  const [isJustAdded, setJustAdded] = useState(false)
  // The button that was pressed is gone; its place is taken by the first figure.
  useEffect(() => {
    if (isJustAdded) figures.current?.querySelector('button')?.focus()
  }, [isJustAdded])
  const remove = () => {
    setJustAdded(false)
    const rates = Object.keys(setup.data.session?.head.rates ?? {})
    setup.change((data) => setBusiness(data, null))
    for (const seat of rates) setup.change((data) => setRate(data, seat, null))
  }
  return (
    <Section title={t('setup.money')} aside={t('setup.optional')} id={sectionId('money')}>
      {business === undefined ? (
        <div className={styles.line}>
          <p>{t('setup.money.lead')}</p>
          <Button
            size="small"
            icon="plus"
            onPress={() => {
              setup.change((data) => setBusiness(data, { currency: 'EUR' }))
              setJustAdded(true)
            }}
            data-testid="add-figures"
          >
            {t('setup.money.add')}
          </Button>
        </div>
      ) : (
        <div className={styles.stack} ref={figures}>
          <Figures business={business} setup={setup} />
          <Rates currency={business.currency} setup={setup} />
          <div>
            <Button size="small" variant="ghost" onPress={remove}>
              {t('setup.money.remove')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  )
}

function Figures({ business, setup }: { readonly business: Business; readonly setup: Setup }) {
  const { t, locale } = useTranslator()
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  const known = CURRENCIES.some((code) => code === business.currency) ? CURRENCIES : [business.currency, ...CURRENCIES]
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label={t('setup.money.currency')}
          options={known.map((code) => ({ id: code, title: t('setup.money.currencyName', { code, name: names.of(code) ?? code }) }))}
          value={business.currency}
          onChange={(currency) => setup.change((data) => setBusiness(data, { ...business, currency }))}
        />
      </div>
      <div className={styles.triple}>
        {FIGURES.map((figure) => (
          <NumberField
            key={figure}
            label={t(`setup.money.${figure}`)}
            value={business[figure] ?? null}
            min={0}
            max={1e12}
            currency={business.currency}
            onChange={(value) => setup.change((data) => setBusiness(data, { ...business, [figure]: value ?? undefined }))}
          />
        ))}
      </div>
    </>
  )
}

/** Day rates: first for the seats somebody holds, the others on request. */
function Rates({ currency, setup }: { readonly currency: string; readonly setup: Setup }) {
  const { t } = useTranslator()
  const [areAllShown, setAllShown] = useState(false)
  const rates = setup.data.session?.head.rates ?? {}
  const held = new Set(Object.values(setup.data.participants).flatMap(({ seats }) => seats))
  const shown = setup.pack.seats.filter(({ id }) => areAllShown || held.has(id) || rates[id] !== undefined)
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <h3 className={styles.subhead}>{t('setup.money.rates')}</h3>
        {shown.length < setup.pack.seats.length && (
          <Button size="small" variant="ghost" onPress={() => setAllShown(true)}>
            {t('setup.money.allSeats', { count: setup.pack.seats.length })}
          </Button>
        )}
      </div>
      {shown.length > 0 && (
        <div className={styles.rates}>
          {shown.map((seat) => (
            <NumberField
              key={seat.id}
              label={seat.title}
              value={rates[seat.id] ?? null}
              min={0}
              max={1e6}
              currency={currency}
              onChange={(value) => setup.change((data) => setRate(data, seat.id, value))}
            />
          ))}
        </div>
      )}
    </div>
  )
}

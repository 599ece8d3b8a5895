/** Looks a message up and fills it in. Messages are ICU MessageFormat strings, so that translators need no code. */
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/catalogue'

export type MessageKey = keyof typeof en
export type Catalogue = Readonly<Record<MessageKey, string>>
export type MessageValues = Readonly<Record<string, string | number | boolean>>

export interface Translator {
  /** BCP 47 tag, for dates and numbers. */
  readonly locale: string
  /** The message, filled in. A missing value is a programming error and throws. */
  readonly t: (key: MessageKey, values?: MessageValues) => string
  /** ISO date → for example 12 Nov 2026; `long` 12 November 2026; `day` Thu 12 Nov; `month` Nov; `month-year` Nov 2026. A text that is no date stays. */
  readonly date: (iso: string, style?: 'short' | 'long' | 'day' | 'month' | 'month-year') => string
  /** A number with a fixed count of decimals (0 unless told). */
  readonly number: (value: number, decimals?: number) => string
  /** 0.384 → 38 %. */
  readonly percent: (value: number) => string
  readonly money: (value: number, currency: string) => string
  readonly list: (items: readonly string[]) => string
}

const DATE_STYLES = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'short' },
  'month-year': { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** @param locale how dates and numbers are written; @param catalogue the words, in the language of that locale */
export function createTranslator(locale = 'en-GB', catalogue: Catalogue = en): Translator {
  const formats = new Map<MessageKey, IntlMessageFormat>()
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = formats.get(key)
    if (known !== undefined) return known
    const made = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true })
    formats.set(key, made)
    return made
  }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const numbers = new Map<number, Intl.NumberFormat>()
  const numberFormat = (decimals: number): Intl.NumberFormat => {
    const known =
      numbers.get(decimals) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    numbers.set(decimals, known)
    return known
  }
  const currencies = new Map<string, Intl.NumberFormat>()
  const currencyFormat = (currency: string): Intl.NumberFormat => {
    const known = currencies.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
    currencies.set(currency, known)
    return known
  }
  const dates = Object.fromEntries(
    Object.entries(DATE_STYLES).map(([style, options]) => [style, new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })]),
  ) as Record<keyof typeof DATE_STYLES, Intl.DateTimeFormat>
  return {
    locale,
    t: (key, values) => String(formatOf(key).format(values as Record<string, string | number | boolean>)),
    date: (iso, style = 'short') => {
      const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
      return Number.isNaN(day.getTime()) ? iso : dates[style].format(day)
    },
    number: (value, decimals = 0) => numberFormat(decimals).format(value),
    percent: (value) => percent.format(value),
    money: (value, currency) => currencyFormat(currency).format(value),
    list: (items) => list.format(items),
  }
}

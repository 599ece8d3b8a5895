/** Gives every component the translator, and React Aria the same locale. */
import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createTranslator, type Translator } from '../../shared/i18n/translate'

const TranslatorContext = createContext<Translator>(createTranslator())

export function TranslatorProvider({ translator, children }: { readonly translator: Translator; readonly children: ReactNode }) {
  return (
    <TranslatorContext value={translator}>
      <I18nProvider locale={translator.locale}>{children}</I18nProvider>
    </TranslatorContext>
  )
}

export function useTranslator(): Translator {
  return useContext(TranslatorContext)
}

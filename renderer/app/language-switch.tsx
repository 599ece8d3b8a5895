/** The languages a session, or the question bank, can be shown in, side by side; nothing where there is only one. */
import { useEffect, useState } from 'react'
import { useLanguage, useLanguageStore } from '../stores/language-store'
import { runtime } from '../stores/runtime'
import { useSessionStore } from '../stores/session-store'
import { Segmented } from '../ui/segmented'
import { useTranslator } from '../ui/translator'
import styles from './language-switch.module.css'

export function LanguageSwitch() {
  const { t, locale } = useTranslator()
  const pack = useSessionStore((state) => (state.status === 'open' ? state.pack : null))
  const languages = useLanguagesOf(pack?.id ?? null, pack?.version ?? null)
  const language = useLanguage()
  if (languages.length < 2) return null
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <Segmented
      label={t('app.language')}
      className={styles.switch}
      value={languages.includes(language) ? language : (languages[0] ?? null)}
      options={languages.map((id) => ({
        id,
        title: (
          <abbr title={names.of(id)} lang={id} className={styles.code}>
            {id.split('-')[0]?.toUpperCase()}
          </abbr>
        ),
      }))}
      onChange={(id) => void useLanguageStore.getState().choose(id)}
      testId="language"
    />
  )
}

/** Of the pack named, or of the one that comes with the app. */
function useLanguagesOf(packId: string | null, packVersion: string | null): readonly string[] {
  const [languages, setLanguages] = useState<readonly string[]>([])
  useEffect(() => {
    let isHere = true
    void languagesOf(packId, packVersion).then((found) => isHere && setLanguages(found))
    return () => {
      isHere = false
    }
  }, [packId, packVersion])
  return languages
}

async function languagesOf(packId: string | null, packVersion: string | null): Promise<readonly string[]> {
  const { packs } = runtime()
  try {
    if (packId !== null && packVersion !== null) return await packs.languages({ packId, packVersion })
    return packs.shippedLanguages
  } catch {
    // The screen itself says what is wrong with the packs.
    return []
  }
}

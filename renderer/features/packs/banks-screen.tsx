/** Every question bank on this computer and every draft of one: reading, copying, bringing in and out, taking away. */
import { type ReactNode, useEffect } from 'react'
import { usePackLibraryStore } from '../../stores/pack-library-store'
import { Banner } from '../../ui/banner'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { BankEntry } from './bank-entry'
import styles from './banks-screen.module.css'
import { DraftEntry } from './draft-entry'
import { ImportPack } from './import-pack'

export function BanksScreen({ back }: { readonly back: ReactNode }) {
  const { t } = useTranslator()
  const { packs, drafts, failure } = usePackLibraryStore()
  useEffect(() => void usePackLibraryStore.getState().refresh(), [])
  return (
    <Page width="narrow" className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{t('pack.banks.title')}</h1>
          <p className={styles.gist}>{t('pack.banks.gist')}</p>
        </div>
        {back}
      </header>
      {failure !== null && (
        <Banner kind="failure" title={t('pack.failed')}>
          {failure}
        </Banner>
      )}
      <ul className={styles.list}>
        {packs.map((pack) => (
          <BankEntry key={`${pack.packId}@${pack.packVersion}`} pack={pack} />
        ))}
      </ul>
      <ImportPack />
      {drafts.length > 0 && (
        <Section title={t('pack.drafts.title')} className={styles.drafts}>
          <ul className={styles.list}>
            {drafts.map((draft) => (
              <DraftEntry
                key={draft.id}
                draft={draft}
                base={packs.find(({ packId, packVersion }) => packId === draft.base.packId && packVersion === draft.base.packVersion)}
              />
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

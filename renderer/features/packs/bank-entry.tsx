/** One question bank in the list, and what can be done with it. */
import { useState } from 'react'
import { useLocation } from 'wouter'
import { isSamePack, type PackName } from '../../stores/pack-keys'
import { type PackEntry, usePackLibraryStore } from '../../stores/pack-library-store'
import { useSessionStore } from '../../stores/session-store'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Dialog } from '../../ui/dialog'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import styles from './bank-entry.module.css'
import { exportPack } from './export-pack'

export function BankEntry({ pack }: { readonly pack: PackEntry }) {
  const { t, locale } = useTranslator()
  const [, navigate] = useLocation()
  const isInSession = useSessionStore((state) => state.status === 'open')
  const isRead = usePackLibraryStore(({ browsed }) => (browsed === null ? pack.isShipped : isSamePack(browsed, pack)))
  const name: PackName = { packId: pack.packId, packVersion: pack.packVersion }
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const languageOf = (tag: string): string => languages.of(tag) ?? tag

  const duplicate = async (as: 'copy' | 'next') => {
    const id = await usePackLibraryStore.getState().duplicate(name, as)
    navigate(`/pack/edit/${encodeURIComponent(id)}`)
  }
  const saveAs = async (language: string) => {
    const saved = await exportPack(name, language)
    if (saved === null) return
    showToast({
      text: saved.ok ? t('pack.banks.exported', { name: saved.value }) : t('pack.banks.exportFailed', { reason: saved.error }),
      icon: saved.ok ? 'check' : 'close',
    })
  }
  return (
    <li className={styles.entry} data-testid="bank" data-id={`${pack.packId}@${pack.packVersion}`}>
      <div className={styles.words}>
        <h2 className={styles.title}>{pack.title}</h2>
        <p className={styles.facts}>
          {t('pack.banks.version', { version: pack.packVersion })} · {pack.languages.map(languageOf).join(', ')} ·{' '}
          {t('pack.banks.sessions', { count: pack.sessions })}
        </p>
        <p className={styles.marks}>
          {pack.isShipped ? <Chip>{t('pack.banks.shipped')}</Chip> : <code className={styles.id}>{pack.packId}</code>}
          {isRead && !isInSession && <Chip icon="check">{t('pack.banks.reading')}</Chip>}
        </p>
      </div>
      <div className={styles.actions}>
        {!isInSession && (
          <Button
            size="small"
            onPress={() => {
              usePackLibraryStore.getState().browse(pack.isShipped ? null : name)
              navigate('/pack')
            }}
          >
            {t('pack.banks.read')}
          </Button>
        )}
        <Button size="small" icon="pencil" onPress={() => void duplicate('copy')} data-testid="duplicate">
          {t('pack.banks.duplicate')}
        </Button>
        {!pack.isShipped && (
          <Button size="small" onPress={() => void duplicate('next')}>
            {t('pack.banks.next')}
          </Button>
        )}
        {pack.languages.map((language) => (
          <Button key={language} size="small" icon="download" onPress={() => void saveAs(language)} data-testid={`export-${language}`}>
            {t('pack.banks.export', { language: languageOf(language) })}
          </Button>
        ))}
        {!pack.isShipped && <RemoveBank pack={pack} />}
      </div>
    </li>
  )
}

function RemoveBank({ pack }: { readonly pack: PackEntry }) {
  const { t } = useTranslator()
  const [isAsking, setAsking] = useState(false)
  const values = { title: pack.title, version: pack.packVersion }
  if (pack.sessions > 0 || pack.drafts > 0) return <span className={styles.needed}>{t('pack.banks.needed')}</span>
  const remove = async () => {
    setAsking(false)
    const isGone = await usePackLibraryStore.getState().remove(pack)
    showToast({ text: isGone ? t('pack.banks.removed', values) : t('pack.banks.needed') })
  }
  return (
    <>
      <Button size="small" variant="ghost" icon="trash" onPress={() => setAsking(true)}>
        {t('pack.banks.remove')}
      </Button>
      <Dialog
        role="alertdialog"
        title={t('pack.banks.removeOf', values)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('pack.drafts.keep')}
            </Button>
            <Button variant="danger" onPress={() => void remove()}>
              {t('pack.banks.remove')}
            </Button>
          </>
        }
      >
        {t('pack.banks.remove.text')}
      </Dialog>
    </>
  )
}

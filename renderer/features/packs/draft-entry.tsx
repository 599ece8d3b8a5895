/** One draft in the list: go on with it, or discard it. */
import { useState } from 'react'
import type { PackDraft } from '../../../shared/domain/pack/pack-draft'
import { type PackEntry, usePackLibraryStore } from '../../stores/pack-library-store'
import { Button, ButtonLink } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useTranslator } from '../../ui/translator'
import styles from './bank-entry.module.css'

export function DraftEntry({ draft, base }: { readonly draft: PackDraft; readonly base: PackEntry | undefined }) {
  const { t } = useTranslator()
  const [isAsking, setAsking] = useState(false)
  const edits = Object.keys(draft.edits).length
  return (
    <li className={styles.entry} data-testid="draft">
      <div className={styles.words}>
        <h3 className={styles.title}>{draft.title}</h3>
        <p className={styles.facts}>
          {t('pack.drafts.of', { title: base?.title ?? draft.base.packId, version: draft.base.packVersion })} ·{' '}
          {t('pack.drafts.edits', { count: edits })}
        </p>
      </div>
      <div className={styles.actions}>
        <ButtonLink to={`/pack/edit/${encodeURIComponent(draft.id)}`} size="small" icon="pencil">
          {t('pack.drafts.continue')}
        </ButtonLink>
        <Button size="small" variant="ghost" icon="trash" onPress={() => setAsking(true)}>
          {t('pack.drafts.discard')}
        </Button>
      </div>
      <Dialog
        role="alertdialog"
        title={t('pack.drafts.discard.title', { title: draft.title })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('pack.drafts.keep')}
            </Button>
            <Button variant="danger" onPress={() => void usePackLibraryStore.getState().discard(draft.id)}>
              {t('pack.drafts.discard')}
            </Button>
          </>
        }
      >
        {t('pack.drafts.discard.text', { count: edits })}
      </Dialog>
    </li>
  )
}

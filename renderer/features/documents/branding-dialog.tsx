/** How one client's documents look: logo, two colours, two texts, with a page beside them that shows what it comes to. */
import { useState } from 'react'
import { type Branding, isAccentReadable, isColour, isTintUsable, PLAIN_BRANDING } from '../../../shared/domain/report/branding'
import { useDocumentLibraryStore } from '../../stores/document-library-store'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import styles from './branding-dialog.module.css'
import { BrandingPreview } from './branding-preview'
import { ColourField } from './colour-field'
import { LogoField } from './logo-field'

export interface BrandingDialogProps {
  readonly client: string | undefined
  readonly branding: Branding
  readonly onClose: () => void
}

const areColoursFine = ({ accent, tint }: Branding): boolean =>
  isColour(accent) && isColour(tint) && isAccentReadable(accent) && isTintUsable(tint)

export function BrandingDialog({ client, branding, onClose }: BrandingDialogProps) {
  const { t } = useTranslator()
  const [draft, setDraft] = useState(branding)
  const [failure, setFailure] = useState<string | null>(null)
  const change = (part: Partial<Branding>): void => setDraft((now) => ({ ...now, ...part }))
  const save = async (next: Branding | null): Promise<void> => {
    const sentence = await useDocumentLibraryStore.getState().setBranding(client, next)
    if (sentence === null) onClose()
    else setFailure(sentence)
  }
  const actions = (
    <>
      <Button variant="ghost" onPress={() => setDraft(PLAIN_BRANDING)} className={styles.plain ?? ''}>
        {t('document.brand.plain')}
      </Button>
      <Button onPress={onClose}>{t('document.brand.cancel')}</Button>
      <Button
        variant="primary"
        isDisabled={!areColoursFine(draft)}
        onPress={() => void save(isPlain(draft) ? null : draft)}
        data-testid="save-branding"
      >
        {t('document.brand.save')}
      </Button>
    </>
  )
  const title = t('document.brand.title', { client: client ?? '', named: client !== undefined && client !== '' })
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={actions} size="large">
      <div className={styles.columns}>
        <div className={styles.fields}>
          <LogoField logo={draft.logo} onChange={(logo) => change({ logo })} />
          <ColourField kind="accent" value={draft.accent} onChange={(accent) => change({ accent })} />
          <ColourField kind="tint" value={draft.tint} onChange={(tint) => change({ tint })} />
          <TextField
            label={t('document.brand.confidentiality')}
            placeholder={t('report.file.confidential')}
            value={draft.confidentiality}
            onChange={(confidentiality) => change({ confidentiality })}
            maxLength={60}
            testId="brand-confidentiality"
          />
          <TextField
            label={t('document.brand.footer')}
            value={draft.footer}
            onChange={(footer) => change({ footer })}
            maxLength={60}
            testId="brand-footer"
          />
        </div>
        <BrandingPreview branding={draft} client={client ?? ''} />
      </div>
      {failure !== null && (
        <Banner kind="failure" title={t('document.brand.failed')}>
          {failure}
        </Banner>
      )}
    </Dialog>
  )
}

const isPlain = (branding: Branding): boolean => JSON.stringify(branding) === JSON.stringify(PLAIN_BRANDING)

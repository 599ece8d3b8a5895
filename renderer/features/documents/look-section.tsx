/** The look of this client's documents in a few words, and the way to change it. */
import { useState } from 'react'
import { useBranding, useDocumentLibraryStore } from '../../stores/document-library-store'
import { Button } from '../../ui/button'
import { Section } from '../../ui/section'
import { useTranslator } from '../../ui/translator'
import { BrandingDialog } from './branding-dialog'
import { logoUrl } from './logo-field'
import styles from './look-section.module.css'

export function LookSection({ client }: { readonly client: string | undefined }) {
  const { t } = useTranslator()
  const [isOpen, setOpen] = useState(false)
  const branding = useBranding(client)
  const isRead = useDocumentLibraryStore((state) => state.isRead)
  const texts = [branding.confidentiality, branding.footer].filter((text) => text.trim() !== '')
  return (
    <Section title={t('document.look')}>
      <div className={styles.row}>
        {branding.logo !== null && (
          <span className={styles.logo}>
            <img src={logoUrl(branding.logo)} alt={t('document.brand.logo')} />
          </span>
        )}
        <span className={styles.swatches} aria-hidden="true">
          <i style={{ background: branding.accent }} />
          <i style={{ background: branding.tint }} />
        </span>
        <Button size="small" isDisabled={!isRead} onPress={() => setOpen(true)} data-testid="change-look">
          {t('document.look.change')}
        </Button>
      </div>
      <p className={styles.note}>
        {texts.length > 0 ? texts.join(' · ') : t('document.look.note', { named: (client ?? '') !== '', client: client ?? '' })}
      </p>
      {isOpen && <BrandingDialog client={client} branding={branding} onClose={() => setOpen(false)} />}
    </Section>
  )
}

/** A page in small: where logo, colours and texts stand in every document. A picture; the words are in the fields beside it. */
import type { CSSProperties } from 'react'
import { type Branding, isColour, PLAIN_BRANDING } from '../../../shared/domain/report/branding'
import { useTranslator } from '../../ui/translator'
import styles from './branding-preview.module.css'
import { logoUrl } from './logo-field'

export function BrandingPreview({ branding, client }: { readonly branding: Branding; readonly client: string }) {
  const { t } = useTranslator()
  const colour = (name: 'accent' | 'tint'): string => (isColour(branding[name]) ? branding[name] : PLAIN_BRANDING[name])
  const colours = { '--page-accent': colour('accent'), '--page-tint': colour('tint') } as CSSProperties
  return (
    <div className={styles.page} style={colours} aria-hidden="true">
      <div className={styles.top}>
        {branding.logo === null ? <span className={styles.client}>{client}</span> : <img src={logoUrl(branding.logo)} alt="" />}
      </div>
      <div className={styles.rule} />
      <p className={styles.title}>{t('document.brand.sample')}</p>
      <p className={styles.link}>{t('document.brand.sampleLink')}</p>
      {[34, 62, 48].map((width) => (
        <div key={width} className={styles.range}>
          <span style={{ marginLeft: `${(width % 4) * 12}%`, width: `${width}%` }}>
            <i />
          </span>
        </div>
      ))}
      <div className={styles.foot}>
        <span>{branding.confidentiality.trim() || t('report.file.confidential')}</span>
        <span>{branding.footer}</span>
        <span>1</span>
      </div>
    </div>
  )
}

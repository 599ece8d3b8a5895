/** The logo: chosen from a file, shown as it is, taken away again. */
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { LOGO_BYTES, LOGO_PIXELS, type Logo } from '../../../shared/domain/report/branding'
import { Button } from '../../ui/button'
import { StateShape } from '../../ui/state-shape'
import { useTranslator } from '../../ui/translator'
import styles from './branding-dialog.module.css'
import { type LogoProblem, readLogo } from './read-logo'

export interface LogoFieldProps {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t, number } = useTranslator()
  const [problem, setProblem] = useState<LogoProblem | null>(null)
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const read = await readLogo(file)
    setProblem(read.ok ? null : read.error)
    if (read.ok) onChange(read.value)
  }
  const limits = { kilobytes: number(LOGO_BYTES / 1000, 0), pixels: number(LOGO_PIXELS, 0) }
  return (
    <fieldset className={styles.logo}>
      <legend className={styles.legend}>{t('document.brand.logo')}</legend>
      <div className={styles.logoRow}>
        {logo !== null && (
          <span className={styles.picture}>
            <img src={logoUrl(logo)} alt={t('document.brand.logoAlt', { width: logo.width, height: logo.height })} />
          </span>
        )}
        <FileTrigger acceptedFileTypes={['image/png', 'image/jpeg']} onSelect={(files) => void take(files?.[0])}>
          <Button size="small">{t(logo === null ? 'document.brand.choose' : 'document.brand.replace')}</Button>
        </FileTrigger>
        {logo !== null && (
          <Button size="small" variant="ghost" onPress={() => onChange(null)}>
            {t('document.brand.remove')}
          </Button>
        )}
      </div>
      {problem === null ? (
        <p className={styles.help}>{t('document.brand.logoHelp', limits)}</p>
      ) : (
        <p className={styles.problem} role="alert">
          <StateShape state="fail" size={14} />
          {t(`document.brand.logo.${problem}`, limits)}
        </p>
      )}
    </fieldset>
  )
}

export const logoUrl = ({ mime, base64 }: Logo): string => `data:${mime};base64,${base64}`

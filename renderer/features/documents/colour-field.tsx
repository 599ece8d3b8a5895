/** One colour of a client's documents, as code and from the system's palette, with the contrast it has where it is used. */
import {
  ACCENT_CONTRAST,
  contrast,
  isColour,
  isTintUsable,
  PRINT_INK,
  PRINT_PAPER,
  TINT_CONTRAST,
  TINT_FROM_PAPER,
} from '../../../shared/domain/report/branding'
import { StateShape } from '../../ui/state-shape'
import { TextField } from '../../ui/text-field'
import { useTranslator } from '../../ui/translator'
import styles from './branding-dialog.module.css'

export interface ColourFieldProps {
  readonly kind: 'accent' | 'tint'
  readonly value: string
  readonly onChange: (colour: string) => void
}

export function ColourField({ kind, value, onChange }: ColourFieldProps) {
  const { t, number } = useTranslator()
  const isWhole = isColour(value)
  const label = t(`document.brand.${kind}`)
  const figures =
    kind === 'accent'
      ? { ratio: contrast(value, PRINT_PAPER), needed: ACCENT_CONTRAST }
      : { ratio: contrast(value, PRINT_INK), needed: TINT_CONTRAST }
  // Two digits downwards: 4.497 must not read as the 4.5 it misses.
  const ratio = number(Math.floor(figures.ratio * 100) / 100, 2)
  const isFine = kind === 'accent' ? figures.ratio >= ACCENT_CONTRAST : isTintUsable(value)
  const isPale = kind === 'tint' && isWhole && contrast(value, PRINT_PAPER) < TINT_FROM_PAPER
  const error = !isWhole
    ? t('document.brand.notColour')
    : isFine
      ? undefined
      : t(isPale ? 'document.brand.pale' : `document.brand.${kind}Contrast`, { ratio, needed: number(figures.needed, 1) })
  return (
    <div className={styles.colour} data-colour={kind}>
      <input
        type="color"
        className={styles.swatch}
        aria-label={t('document.brand.palette', { name: label })}
        value={isWhole ? value.toLowerCase() : PRINT_PAPER}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <TextField
        label={label}
        value={value}
        onChange={(text) => onChange(text.trim())}
        maxLength={7}
        error={error}
        help={error === undefined ? t('document.brand.use', { kind }) : undefined}
        testId={`brand-${kind}`}
      />
      {isWhole && isFine && (
        <span className={styles.ratio}>
          <StateShape state="pass" size={14} />
          {t('document.brand.ratio', { ratio, kind })}
        </span>
      )}
    </div>
  )
}

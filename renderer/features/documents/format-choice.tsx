/** The formats as a list to tick, each with what it is good for. */
import { FORMATS, type Format } from '../../exports/format'
import { Checkbox } from '../../ui/checkbox'
import { useTranslator } from '../../ui/translator'
import styles from './format-choice.module.css'

export interface FormatChoiceProps {
  readonly chosen: ReadonlySet<Format>
  readonly onChange: (chosen: ReadonlySet<Format>) => void
}

export function FormatChoice({ chosen, onChange }: FormatChoiceProps) {
  const { t } = useTranslator()
  const toggle = (format: Format, isIn: boolean): void =>
    onChange(new Set(FORMATS.filter((other) => (other === format ? isIn : chosen.has(other)))))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('document.formats')}</legend>
      {FORMATS.map((format) => (
        <div key={format} className={styles.row} data-format={format}>
          <Checkbox isSelected={chosen.has(format)} onChange={(isIn) => toggle(format, isIn)}>
            <span className={styles.words}>
              <span className={styles.name}>{t(`document.format.${format}`)}</span> <span>{t(`document.formatText.${format}`)}</span>
            </span>
          </Checkbox>
        </div>
      ))}
    </fieldset>
  )
}

/** Whose fields the CSV file has, and what that tool's import will not take. */
import type { RegisterColumn } from '../../../shared/domain/report/register'
import { CSV_PRESETS, type CsvPreset, isCsvPreset, PRESET_DECLARATIONS } from '../../exports/csv/presets'
import { SelectField } from '../../ui/select-field'
import { useTranslator } from '../../ui/translator'

export interface PresetChoiceProps {
  readonly value: CsvPreset
  readonly onChange: (preset: CsvPreset) => void
}

export function PresetChoice({ value, onChange }: PresetChoiceProps) {
  const { t, list } = useTranslator()
  const { dropped, asText } = PRESET_DECLARATIONS[value]
  const names = (columns: readonly RegisterColumn[]): string => list(columns.map((column) => t(`report.action.${column}`)))
  return (
    <SelectField
      label={t('document.preset')}
      value={value}
      onChange={(id) => isCsvPreset(id) && onChange(id)}
      options={CSV_PRESETS.map((id) => ({ id, title: t(`document.preset.${id}`) }))}
      testId="csv-preset"
      help={dropped.length === 0 ? undefined : t('document.preset.drops', { dropped: names(dropped), asText: names(asText) })}
    />
  )
}

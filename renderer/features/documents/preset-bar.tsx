/** Named choices of edition, parts, formats and paper: taking one, keeping the present choice as one, renaming, deleting. */
import { useState } from 'react'
import { useDocumentLibraryStore } from '../../stores/document-library-store'
import type { DocumentPreset } from '../../stores/document-preset'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { showToast } from '../../ui/toast'
import { useTranslator } from '../../ui/translator'
import styles from './preset-bar.module.css'
import { PresetNameDialog } from './preset-name-dialog'
import type { Presets } from './use-presets'

export function PresetBar({ presets }: { readonly presets: Presets }) {
  const { t } = useTranslator()
  const { all, current, isChanged, take, keep } = presets
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const takenNames = all.filter(({ id }) => naming === 'new' || id !== current?.id).map(({ name }) => name)
  const named = (name: string): void => {
    if (naming === 'new') keep(null, name)
    else if (current !== null) void useDocumentLibraryStore.getState().setPreset({ ...current, name })
    setNaming(null)
  }
  return (
    <div className={styles.bar}>
      {all.length > 0 && (
        <SelectField
          label={t('document.presets')}
          options={all.map(({ id, name, edition }) => ({ id, title: name, note: t(`report.edition.${edition}`) }))}
          value={current?.id ?? null}
          placeholder={t('document.presets.none')}
          onChange={take}
          help={isChanged ? t('document.presets.changed') : undefined}
          testId="document-preset"
        />
      )}
      <div className={styles.actions}>
        {current !== null && isChanged && (
          <Button size="small" onPress={() => keep(current.id, current.name)}>
            {t('document.presets.update')}
          </Button>
        )}
        <Button size="small" icon="plus" onPress={() => setNaming('new')} data-testid="save-preset">
          {t('document.presets.save')}
        </Button>
        {current !== null && (
          <>
            <Button size="small" variant="ghost" onPress={() => setNaming('rename')}>
              {t('document.presets.rename')}
            </Button>
            <Button size="small" variant="ghost" onPress={() => remove(current)}>
              {t('document.presets.delete')}
            </Button>
          </>
        )}
      </div>
      {naming !== null && (
        <PresetNameDialog
          title={t(naming === 'new' ? 'document.presets.save' : 'document.presets.rename')}
          name={naming === 'rename' ? (current?.name ?? '') : ''}
          taken={takenNames}
          onName={named}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  )

  function remove(preset: DocumentPreset): void {
    const { removePreset, setPreset } = useDocumentLibraryStore.getState()
    void removePreset(preset.id)
    const undo = (): void => void setPreset(preset)
    showToast({ text: t('document.presets.deleted', { name: preset.name }), icon: 'undo', action: { label: t('app.undo'), run: undo } })
  }
}

/** Takes in a question bank somebody wrote. A bad file changes nothing and says everything that is wrong with it. */
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import type { Problem } from '../../../shared/lib/result'
import { usePackLibraryStore } from '../../stores/pack-library-store'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './import-pack.module.css'
import { ProblemList } from './problem-list'

interface Outcome {
  readonly kind: 'failure' | 'info' | 'warning'
  readonly title: string
  readonly text?: string | undefined
  readonly problems: readonly Problem[]
}

export function ImportPack() {
  const { t } = useTranslator()
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setOutcome(null)
    setOutcome(await read(file))
  }
  const read = async (file: File): Promise<Outcome> => {
    try {
      const brought = await usePackLibraryStore.getState().importFile(await file.text())
      if (!brought.ok) return { kind: 'failure', title: t('pack.import.failed'), problems: brought.error }
      const { title, name, isHere, remarks } = brought.value
      const values = { title, version: name.packVersion }
      if (isHere) return { kind: 'info', title: t('pack.import.here', values), problems: [] }
      if (remarks.length === 0) return { kind: 'info', title: t('pack.import.done', values), problems: [] }
      const text = t('pack.problems.remarks', { count: remarks.length })
      return { kind: 'warning', title: t('pack.import.done', values), text, problems: remarks }
    } catch (error) {
      const text = error instanceof DOMException ? t('pack.import.unreadable') : error instanceof Error ? error.message : String(error)
      return { kind: 'failure', title: t('pack.import.failed'), text, problems: [] }
    }
  }
  return (
    <div className={styles.place}>
      <div className={styles.line}>
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void take(files?.[0])}>
          <Button icon="folder" data-testid="import-pack">
            {t('pack.import')}
          </Button>
        </FileTrigger>
        <span className={styles.gist}>{t('pack.import.gist')}</span>
      </div>
      <div role="status">
        {outcome !== null && (
          <Banner kind={outcome.kind} title={outcome.title}>
            {outcome.text}
            {outcome.problems.length > 0 && <ProblemList label={outcome.title} problems={outcome.problems} />}
          </Banner>
        )}
      </div>
    </div>
  )
}

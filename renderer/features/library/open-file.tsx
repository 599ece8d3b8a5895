/** Takes in a session file somebody sent. A bad file changes nothing and says where it is wrong. */
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useLocation } from 'wouter'
import type { Problem } from '../../../shared/lib/result'
import { useLibraryStore } from '../../stores/library-store'
import { Banner } from '../../ui/banner'
import { Button } from '../../ui/button'
import { useTranslator } from '../../ui/translator'
import styles from './open-file.module.css'

const SHOWN = 3

export function OpenFile() {
  const { t } = useTranslator()
  const [, navigate] = useLocation()
  const [problems, setProblems] = useState<readonly Problem[]>([])

  const open = async (file: File | undefined) => {
    if (file === undefined) return
    setProblems([])
    try {
      const result = await useLibraryStore.getState().importSessionFile(await file.text())
      if (result.ok) navigate(`/s/${encodeURIComponent(result.value)}/interview`)
      else setProblems(result.error)
    } catch (error) {
      const isUnreadable = error instanceof DOMException
      setProblems([
        {
          path: '',
          message: isUnreadable ? t('app.start.file.unreadable') : error instanceof Error ? error.message : String(error),
          fix: '',
        },
      ])
    }
  }

  return (
    <div className={styles.place}>
      <div className={styles.line}>
        <span>{t('app.start.received')}</span>
        <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(files) => void open(files?.[0])}>
          <Button size="small" icon="folder">
            {t('app.start.openFile')}
          </Button>
        </FileTrigger>
      </div>
      {problems.length > 0 && (
        <Banner kind="failure" title={t('app.start.file.failed')}>
          <ul className={styles.problems}>
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={`${problem.path} ${problem.message}`}>
                {problem.path === '' ? problem.message : t('app.start.file.at', { message: problem.message, path: problem.path })}{' '}
                {problem.fix}
              </li>
            ))}
          </ul>
          {problems.length > SHOWN && t('app.start.file.more', { count: problems.length - SHOWN })}
        </Banner>
      )}
    </div>
  )
}

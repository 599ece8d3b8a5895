/** The licences of everything bundled into the app, read only when somebody asks for them. */
import { useState } from 'react'
import { z } from 'zod'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { useTranslator } from '../ui/translator'
import styles from './licences.module.css'

const licencesSchema = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }))
type Licence = z.infer<typeof licencesSchema>[number]

export function Licences() {
  const { t } = useTranslator()
  const [known, setKnown] = useState<readonly Licence[] | 'failed' | null>(null)
  const [isOpen, setOpen] = useState(false)
  const toggle = (): void => {
    setOpen(!isOpen)
    if (!isOpen) void readLicences().then(setKnown)
  }
  return (
    <div className={styles.licences}>
      <Button variant="ghost" size="small" aria-expanded={isOpen} onPress={toggle} data-testid="licences">
        {t('app.licences')}
      </Button>
      {isOpen && known === 'failed' && <Banner kind="failure">{t('app.licences.failed')}</Banner>}
      {isOpen && known !== null && known !== 'failed' && (
        <ul ref={intoView} className={styles.list}>
          {known.map((licence) => (
            <li key={`${licence.name} ${licence.version}`}>
              <details>
                <summary>
                  <span className={styles.name}>{licence.name}</span> {licence.version}{' '}
                  <span className={styles.kind}>{licence.licence}</span>
                </summary>
                <pre className={styles.text}>{licence.text === '' ? t('app.licences.none') : licence.text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The list opens below what is in sight. */
const intoView = (list: HTMLElement | null): void => list?.scrollIntoView({ block: 'start' })

async function readLicences(): Promise<readonly Licence[] | 'failed'> {
  try {
    const response = await fetch('/licences.json')
    return licencesSchema.parse(await response.json())
  } catch {
    return 'failed'
  }
}

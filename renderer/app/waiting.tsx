/** Shown only when opening takes noticeably long: nothing flashes. */
import { Page } from '../ui/page'
import { useTranslator } from '../ui/translator'
import styles from './waiting.module.css'

export function Waiting({ text }: { readonly text?: string | undefined }) {
  const { t } = useTranslator()
  return (
    <Page>
      <p className={styles.waiting} role="status">
        {text ?? t('app.loading')}
      </p>
    </Page>
  )
}

/** The store could not be opened at start: what happened, that nothing is lost, and a way to try again. */
import { useLibraryStore } from '../stores/library-store'
import { Button } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { useTranslator } from '../ui/translator'

export function StartUpFailure() {
  const { t } = useTranslator()
  const failure = useLibraryStore((state) => state.failure)
  const again = (
    <Button variant="primary" icon="refresh" onPress={() => void useLibraryStore.getState().start()}>
      {t('app.startup.again')}
    </Button>
  )
  return (
    <Page width="narrow">
      <Empty kind="failure" level={1} title={t('app.startup.failed')} actions={again}>
        <p>{failure}</p>
        <p>{t('app.startup.safe')}</p>
      </Empty>
    </Page>
  )
}

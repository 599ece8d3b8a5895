/** An address without a screen. */
import { ButtonLink } from '../ui/button'
import { Empty } from '../ui/empty'
import { Page } from '../ui/page'
import { useTranslator } from '../ui/translator'

export function NotFound() {
  const { t } = useTranslator()
  return (
    <Page width="narrow">
      <Empty
        level={1}
        title={t('app.missing.title')}
        actions={
          <ButtonLink to="/" variant="primary">
            {t('app.session.back')}
          </ButtonLink>
        }
      >
        {t('app.missing.text')}
      </Empty>
    </Page>
  )
}

/** A session in which nobody voted: why this screen is empty, and where votes and agreed answers come from. */
import { ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'

export function NoVotes({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslator()
  return (
    <Page>
      <Empty
        level={1}
        title={t('agreement.empty.title')}
        actions={
          <>
            <ButtonLink to={`/s/${encodeURIComponent(sessionId)}/interview`} variant="primary">
              {t('agreement.empty.interview')}
            </ButtonLink>
            <ButtonLink to="/">{t('agreement.empty.open')}</ButtonLink>
          </>
        }
      >
        <p>{t('agreement.empty.text')}</p>
      </Empty>
    </Page>
  )
}

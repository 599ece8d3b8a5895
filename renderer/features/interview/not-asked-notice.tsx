/** Stands where a question would: it is not asked in this session (with the reason), or the pack has none at this depth. */
import type { NotAsked } from '../../../shared/domain/interview/asked-questions'
import { ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import type { Interview } from './use-interview'
import { whyNotAskedText } from './why-not-asked-text'

export interface NotAskedNoticeProps {
  readonly interview: Interview
  readonly notAsked: NotAsked | undefined
}

export function NotAskedNotice({ interview, notAsked }: NotAskedNoticeProps) {
  const translator = useTranslator()
  const { t } = translator
  const session = `/s/${encodeURIComponent(interview.data.sessionId)}`
  const first = interview.asked[0]
  return (
    <Page width="narrow">
      <Empty
        level={1}
        title={notAsked?.question.text ?? t('interview.none')}
        actions={
          <>
            {first !== undefined && <ButtonLink to={`${session}/interview/${first.question.id}`}>{t('interview.backToFirst')}</ButtonLink>}
            <ButtonLink to={`${session}/setup`}>{t('interview.toSetup')}</ButtonLink>
          </>
        }
      >
        {notAsked === undefined
          ? t('interview.none.text')
          : whyNotAskedText(notAsked, interview.pack, interview.session.session, translator)}
      </Empty>
    </Page>
  )
}

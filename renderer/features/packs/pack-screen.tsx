/** The question bank, to read: every question with its levels, where each known way of failing is asked, what the facilitator needs. */
import { Button, ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Page } from '../../ui/page'
import { useTranslator } from '../../ui/translator'
import { BankScreen } from './bank-screen'
import { BanksScreen } from './banks-screen'
import { CrossWalkScreen } from './cross-walk-screen'
import { GuideScreen } from './guide-screen'
import { useBrowsedPack } from './use-browsed-pack'

export interface PackScreenProps {
  readonly part: 'questions' | 'patterns' | 'guide' | 'banks'
  /** Id of the question, pattern or dimension to go to; null = the top. */
  readonly place: string | null
}

const PARTS = { questions: BankScreen, patterns: CrossWalkScreen, guide: GuideScreen, banks: BanksScreen } as const

export function PackScreen({ part, place }: PackScreenProps) {
  const { t } = useTranslator()
  const { pack, failure, sessionId, retry } = useBrowsedPack()
  if (failure !== null)
    return (
      <Page width="narrow">
        <Empty
          kind="failure"
          level={1}
          title={t('pack.failed')}
          actions={
            <Button variant="primary" onPress={retry}>
              {t('pack.again')}
            </Button>
          }
        >
          {failure}
        </Empty>
      </Page>
    )
  if (pack === null) return <Page>{null}</Page>
  const back =
    sessionId === null ? null : (
      <ButtonLink to={`/s/${encodeURIComponent(sessionId)}/setup`} variant="ghost" icon="arrow-left">
        {t('pack.backToSetup')}
      </ButtonLink>
    )
  const Part = PARTS[part]
  return <Part pack={pack} place={place} back={back} />
}

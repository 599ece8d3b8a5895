/** Why a question is not put to this team, in one sentence that names the facts it depends on. */
import type { NotAsked } from '../../../shared/domain/interview/asked-questions'
import type { SessionHead } from '../../../shared/domain/interview/session'
import { describeCondition } from '../../../shared/domain/pack/describe-condition'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { Translator } from '../../../shared/i18n/translate'

export function whyNotAskedText({ question, reason }: NotAsked, pack: Pack, head: SessionHead, translator: Translator): string {
  const { t } = translator
  if (reason === 'depth') return t('interview.notAsked.depth', { depth: t(`app.depth.${question.depth}`) })
  return t('interview.notAsked.profile', { facts: describeCondition(question.when, pack, head.profile, translator) })
}

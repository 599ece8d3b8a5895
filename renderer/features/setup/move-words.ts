/** What the notes say that a move to another version leaves behind: everything that was said, in the words it was said in. */
import { levelLetter } from '../../../shared/domain/interview/level-letter'
import { indexPack } from '../../../shared/domain/pack/index-pack'
import type { Pack } from '../../../shared/domain/pack/pack'
import type { Translator } from '../../../shared/i18n/translate'
import type { MoveWords } from '../../../shared/records/move-session'
import type { SaidBefore } from '../../../shared/records/said-before'
import { editWords } from './edit-words'

export function moveWords(from: Pack, to: Pack, translator: Translator): MoveWords {
  const { t, list } = translator
  const index = indexPack(from)
  return {
    removedQuestion: (said) =>
      sentences(t('setup.move.note.removed', { version: to.version, question: said.placed.question.text }), ...saidParts(said, translator)),
    reopenedQuestion: (said) => sentences(t('setup.move.note.reopened', { version: from.version }), ...saidParts(said, translator, false)),
    removedEntries: ({ seats, facts, edits }) =>
      sentences(
        t('setup.move.note.entries', { version: to.version }),
        ...seats.map(({ seat, people }) => t('setup.move.note.seat', { seat: index.seats.get(seat)?.title ?? seat, people: list(people) })),
        ...facts.map(({ fact, option }) => {
          const known = from.profile.find(({ id }) => id === fact)
          const chosen = known?.options.find(({ id }) => id === option)
          return t('setup.move.note.fact', { fact: known?.title ?? fact, option: chosen?.title ?? option })
        }),
        ...edits.map((edit) =>
          t('setup.move.note.edit', {
            action: index.actions.get(edit.actionId)?.title ?? edit.actionId,
            change: editWords(edit, translator),
          }),
        ),
      ),
  }
}

/** @param withNote false where the note stays with the question anyway */
function saidParts({ placed, record, votes }: SaidBefore, { t, list }: Translator, withNote = true): string[] {
  const answer = record?.answer
  const level = answer?.state === 'level' ? answer.level : undefined
  const { title = '', place, date, seenBy } = record?.evidenceRef ?? {}
  const reference = [title, place, date, seenBy].filter((part) => part !== undefined && part !== '').join(', ')
  return [
    level === undefined ? '' : t('setup.move.note.answer', { letter: levelLetter(level), level: placed.question.levels[level] ?? '' }),
    answer?.state === 'unknown' ? t('setup.move.note.unknown') : '',
    answer?.state === 'not-applicable' ? t('setup.move.note.notApplicable', { reason: answer.reason }) : '',
    withNote && record?.evidence !== undefined
      ? t('setup.move.note.evidence', { grade: record.evidence, reference: reference || 'none' })
      : '',
    record?.dissent === undefined ? '' : t('setup.move.note.dissent', { dissent: record.dissent }),
    record?.reason === undefined ? '' : t('setup.move.note.reason', { reason: record.reason }),
    votes.length === 0 ? '' : t('setup.move.note.votes', { votes: list(votes.map((vote) => voteWord(vote, t))) }),
    withNote && record?.note !== undefined ? t('setup.move.note.note', { note: record.note }) : '',
  ]
}

function voteWord({ state, level }: SaidBefore['votes'][number], t: Translator['t']): string {
  if (level !== undefined) return levelLetter(level)
  return t(
    state === 'unknown' ? 'setup.move.vote.unknown' : state === 'abstain' ? 'setup.move.vote.abstain' : 'setup.move.vote.notApplicable',
  )
}

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

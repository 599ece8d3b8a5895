/**
 * What somebody changed in a copy of a pack, as a flat table over the pack it was copied from: small to save, easy to take
 * back, and the ids stay the same, so that sessions can be moved between the two.
 *
 * Keys: `kind/id/field`, for a place in a list `kind/id/field/number`, for words of one language with `@language` at the end
 * (`question/answerable-owner/levels/3@en`). Weights, depths, minutes and thresholds hold in every language.
 */
import { DEPTHS, type Dimension, type Pack, type Question, type Thresholds } from './pack'
import { isInRange, isThresholdName, THRESHOLD_RANGES } from './threshold-ranges'

export type PackEditValue = string | number | readonly string[]
export type PackEdits = Readonly<Record<string, PackEditValue>>

/** Words of a question that can be edited as one text. */
export const QUESTION_TEXTS = ['text', 'short', 'why'] as const
/** Words of a question that are lists, edited as a whole. */
export const QUESTION_LISTS = ['probes', 'evidence'] as const
export type QuestionText = (typeof QUESTION_TEXTS)[number]
export type QuestionList = (typeof QUESTION_LISTS)[number]

export const textEdit = (questionId: string, field: QuestionText, language: string): string => `question/${questionId}/${field}@${language}`
export const listEdit = (questionId: string, field: QuestionList, language: string): string => `question/${questionId}/${field}@${language}`
export const levelEdit = (questionId: string, level: number, language: string): string =>
  `question/${questionId}/levels/${level}@${language}`
export const numberEdit = (questionId: string, field: 'weight' | 'minutes'): string => `question/${questionId}/${field}`
export const depthEdit = (questionId: string): string => `question/${questionId}/depth`
export const thresholdEdit = (name: string): string => `threshold/${name}`

/** The pack with the edits in it. Edits of things the pack does not have, or of another language, change nothing. */
export function applyPackEdits(pack: Pack, edits: PackEdits): Pack {
  const changed = new Set(Object.keys(edits).flatMap((key) => (key.startsWith('question/') ? [key.split('/')[1] ?? ''] : [])))
  return {
    ...pack,
    dimensions:
      changed.size === 0 ? pack.dimensions : pack.dimensions.map((dimension) => editDimension(dimension, pack.language, edits, changed)),
    thresholds: editThresholds(pack.thresholds, edits),
  }
}

function editDimension(dimension: Dimension, language: string, edits: PackEdits, changed: ReadonlySet<string>): Dimension {
  return {
    ...dimension,
    topics: dimension.topics.map((topic) =>
      topic.questions.some(({ id }) => changed.has(id))
        ? {
            ...topic,
            questions: topic.questions.map((question) => (changed.has(question.id) ? editQuestion(question, language, edits) : question)),
          }
        : topic,
    ),
  }
}

function editQuestion(question: Question, language: string, edits: PackEdits): Question {
  const { id } = question
  const text = (field: QuestionText): Partial<Question> => {
    const value = edits[textEdit(id, field, language)]
    return typeof value === 'string' ? { [field]: value } : {}
  }
  const list = (field: QuestionList): Partial<Question> => {
    const value = edits[listEdit(id, field, language)]
    return Array.isArray(value) ? { [field]: value } : {}
  }
  const levels = question.levels.map((level, index) => {
    const value = edits[levelEdit(id, index, language)]
    return typeof value === 'string' ? value : level
  })
  const weight = edits[numberEdit(id, 'weight')]
  const minutes = edits[numberEdit(id, 'minutes')]
  const depth = DEPTHS.find((known) => known === edits[depthEdit(id)])
  return {
    ...question,
    ...Object.assign({}, ...QUESTION_TEXTS.map(text), ...QUESTION_LISTS.map(list)),
    levels,
    ...(weight === 1 || weight === 2 || weight === 3 ? { weight } : {}),
    ...(typeof minutes === 'number' && minutes > 0 && minutes <= 480 ? { minutes } : {}),
    ...(depth === undefined ? {} : { depth }),
  }
}

function editThresholds(thresholds: Partial<Thresholds>, edits: PackEdits): Partial<Thresholds> {
  const edited = Object.entries(edits).flatMap(([key, value]) => {
    const name = key.startsWith('threshold/') ? key.slice('threshold/'.length) : ''
    return isThresholdName(name) && typeof value === 'number' && isInRange(value, THRESHOLD_RANGES[name]) ? [[name, value] as const] : []
  })
  return edited.length === 0 ? thresholds : { ...thresholds, ...Object.fromEntries(edited) }
}

/** How many things were changed in a question, and which questions were; for lists. */
export function editedQuestions(edits: PackEdits): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of Object.keys(edits)) {
    const [kind, id] = key.split('/')
    if (kind === 'question' && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Places on the long pages of the question bank, and the way there. */

export const topicPlace = (topicId: string): string => `topic-${topicId}`
export const questionPlace = (questionId: string): string => `question-${questionId}`
export const guidePlace = (dimensionId: string): string => `guide-${dimensionId}`
/** The lists of what each seat brings. */
export const BRING_PLACE = 'bring'
export const patternPlace = (patternId: string): string => `pattern-${patternId}`

export const questionPath = (questionId: string): string => `/pack/questions/${encodeURIComponent(questionId)}`
export const patternPath = (patternId: string): string => `/pack/patterns/${encodeURIComponent(patternId)}`

/** Scrolls to a place and puts the focus there, so that reading and the Tab key go on from it. */
export function goToPlace(id: string): void {
  const target = document.getElementById(id)
  target?.scrollIntoView?.({ block: 'start' })
  target?.focus({ preventScroll: true })
}

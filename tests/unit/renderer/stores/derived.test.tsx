import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Derived, useDerived } from '../../../../renderer/stores/derived'
import { useSessionStore } from '../../../../renderer/stores/session-store'
import type { PlanProblem, PlanSolution } from '../../../../shared/domain/roadmap/plan-problem'
import { planRoadmap } from '../../../../shared/domain/roadmap/plan-roadmap'
import type { ChangeOp } from '../../../../shared/records/change'
import { setAnswer, setHeadField, setLastQuestion, setNote } from '../../../../shared/records/commands'
import { setScopeField } from '../../../../shared/records/document-commands'
import { setActionField } from '../../../../shared/records/edit-commands'
import { answered, aPack, aSession } from '../../../support/builders'
import { openData, openInStore } from '../features/open-session'

/** Plans that wait for the worker. */
const waiting: (() => void)[] = []
vi.mock('../../../../renderer/stores/plan-solver', async () => {
  const { solvePlan } = await import('../../../../shared/domain/roadmap/solve-plan')
  const solve = (_key: string, problem: PlanProblem, onSolved: (solution: PlanSolution) => void): void => {
    waiting.push(() => onSolved(solvePlan(problem)))
  }
  return { createPlanSolver: () => ({ solve }) }
})

const letThrough = (): void => act(() => waiting.splice(0).forEach((solve) => void solve()))
const commit = (ops: readonly ChangeOp[]): void => act(() => useSessionStore.getState().commit(ops))
const scheduled = ({ pack, session, scorecard, findings }: Derived) => planRoadmap(pack, session, scorecard, findings)

const pack = aPack()
const sample = aSession(
  ...pack.dimensions.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ id }) => answered(id, 1)))),
)
const questionId = 'answerable-owner'
let unique = 0

describe('what is derived from the answers', () => {
  beforeEach(() => {
    waiting.length = 0
    unique += 1
    // A person-day more in the capacity of each test: no plan is known from the one before.
    openInStore(pack, { ...sample, session: { ...sample.session, id: `s${unique}` }, capacity: { 'business-owner': 2 + unique } })
  })

  it('waits for the first plan of a session', () => {
    const { result } = renderHook(() => useDerived())
    expect(result.current).toBeNull()
    letThrough()
    expect(result.current?.isPlanPending).toBe(false)
    expect(result.current?.roadmap).toEqual(scheduled(result.current as Derived))
  })

  it('shows a changed answer at once, with the plan of a moment ago marked as that until the new one comes', () => {
    const { result } = renderHook(() => useDerived())
    letThrough()
    const before = result.current as Derived
    commit(setAnswer(openData(), questionId, { state: 'level', level: 4 }))
    const between = result.current as Derived
    expect(between.scorecard.questions.get(questionId)?.claimed).toBe(4)
    expect(between.isPlanPending).toBe(true)
    expect(between.roadmap.actions).toBe(before.roadmap.actions)
    letThrough()
    expect(result.current?.isPlanPending).toBe(false)
    expect(result.current?.roadmap).toEqual(scheduled(result.current as Derived))
  })

  it('asks for no new plan when nothing changed that it depends on, and shows new words at once', () => {
    const { result } = renderHook(() => useDerived())
    letThrough()
    const actionId = result.current?.roadmap.actions[0]?.id ?? ''
    commit(setNote(openData(), questionId, 'seen'))
    commit(setActionField(openData(), actionId, 'title', 'In our own words'))
    expect(waiting).toEqual([])
    expect(result.current?.isPlanPending).toBe(false)
    expect(result.current?.roadmap.definitions.get(actionId)?.title).toBe('In our own words')
  })

  it('knows the plan of before when a change is taken back', () => {
    const { result } = renderHook(() => useDerived())
    letThrough()
    const answer = openData().answers[questionId]?.answer ?? null
    commit(setAnswer(openData(), questionId, { state: 'unknown' }))
    letThrough()
    commit(setAnswer(openData(), questionId, answer))
    expect(waiting).toEqual([])
    expect(result.current?.isPlanPending).toBe(false)
  })

  it('counts nothing again for what was only typed, and has it in the session at once', () => {
    const { result } = renderHook(() => useDerived())
    letThrough()
    const before = result.current as Derived
    commit(setScopeField(openData(), 'users', '38 handlers'))
    const after = result.current as Derived
    expect(after.session.session.scope?.users).toBe('38 handlers')
    expect(after).not.toBe(before)
    expect([after.scorecard, after.agreement, after.findings]).toEqual([before.scorecard, before.agreement, before.findings])
    expect(after.scorecard).toBe(before.scorecard)
    commit(setHeadField(openData(), 'purpose', 'rollout'))
    expect((result.current as Derived).scorecard).not.toBe(before.scorecard)
  })

  it('is the same object until something changes that the arithmetic reads', () => {
    const { result } = renderHook(() => useDerived())
    letThrough()
    const before = result.current
    commit(setLastQuestion(openData(), questionId))
    expect(result.current).toBe(before)
  })
})

import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { anAction, answeredAll, aPack, aSession, type SessionStep, seated, unknown } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openInStore, show } from '../open-session'

const pack = aPack()
const questions = pack.dimensions.flatMap(({ topics }) => topics.flatMap((topic) => topic.questions))

function showRoadmap(...steps: readonly SessionStep[]): void {
  showPlanOf(pack, ...steps)
}
function showPlanOf(pack: Pack, ...steps: readonly SessionStep[]): void {
  const session = aSession(...steps)
  openInStore(pack, session)
  show(`/s/${session.session.id}/roadmap`, () => <RoadmapScreen />)
}
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const text = () => document.body.textContent ?? ''

beforeAll(stubResizeObserver)
afterEach(cleanup)

describe('a roadmap without actions', () => {
  it('says that nothing is left to do when everything is shown', () => {
    showRoadmap(seated('all', ...pack.seats.map(({ id }) => id)), answeredAll(pack, 4, 'E3'))
    expect(title()).toBe('Nothing has to be done before the release')
    expect(text()).not.toContain('stands below')
  })

  it('does not say so while gates are still to be shown', () => {
    showRoadmap(answeredAll(pack, 3))
    expect(title()).toBe('No action, but tasks before the release')
    expect(text()).toMatch(/\d+ tasks come first/)
  })
})

describe('a roadmap of an initiative to re-scope', () => {
  it('says first that going on is not decided', () => {
    showRoadmap(answeredAll(pack, 0))
    expect(title()).toMatch(/^Release after week \d+/)
    expect(text()).toContain('decide first whether and in what shape to go on')
  })

  it('leaves that out for any other verdict', () => {
    showRoadmap(...questions.map(({ id }) => unknown(id)))
    expect(title()).toMatch(/^Release after week \d+/)
    expect(text()).not.toContain('decide first whether')
  })
})

describe('the effort to release', () => {
  const effortOf = (likely: number): string => {
    const only = anAction('owner', { phase: 'unblock', lifts: ['answerable-owner'], closes: ['G01'], effort: { min: 1, likely, max: 9 } })
    showPlanOf(aPack({ patterns: [], actions: [only] }), answeredAll(pack, 1))
    return screen.getByText('Effort to release').nextElementSibling?.textContent ?? ''
  }

  it('is counted in person-days', () => expect(effortOf(4)).toBe('4 person-days'))
  it('is one person-day where it is one', () => expect(effortOf(1)).toBe('1 person-day'))
})

import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import { anAction, answered, answeredAll, aPack, aSession, type SessionStep, seated } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

const tiny = aPack()
const pack = aPack({
  actions: [...tiny.actions, anAction('write-runbook', { topic: 'integration.platform', lifts: ['load-and-fallback'], closes: ['G07'] })],
})
const everybody = seated('all', ...pack.seats.map(({ id }) => id))
/** Funding and load are failed, everything else is shown; appointing an owner is done. */
const twoFailed = [everybody, answeredAll(pack, 3, 'E3')]
const but = (questionId: string, level: number): SessionStep => {
  const add = answered(questionId, level)
  return (session) => add({ ...session, agreed: session.agreed.filter((answer) => answer.questionId !== questionId) })
}

function showRoadmap(...steps: readonly SessionStep[]): void {
  const session = aSession(...twoFailed, but('run-money', 0), but('load-and-fallback', 0), ...steps)
  openInStore(pack, session)
  show(`/s/${session.session.id}/roadmap`, () => <RoadmapScreen />)
}
const whatIf = () => screen.getByRole('complementary', { name: 'What if this were done?' })
const group = (id: string) => within(screen.getByTestId(`what-if-${id}`))
const box = (id: string) => group(id).getAllByRole('checkbox')[0] as HTMLInputElement
const tick = (element: Element | undefined) => act(() => element !== undefined && fireEvent.click(element))
const result = () => within(whatIf()).getByRole('status').textContent

// A screen of this size is slow to draw without a browser.
vi.setConfig({ testTimeout: 30_000 })
beforeAll(stubResizeObserver)
afterEach(cleanup)

describe('what if this were done', () => {
  it('starts with the whole plan, and says where each phase ends', () => {
    showRoadmap()
    expect(screen.getByTestId('what-if-build').textContent).toContain('Fix first')
    expect(screen.getByTestId('what-if-prove').textContent).toContain('Ready')
    expect(result()).toBe('With what is ticked: Ready. 3 of 3 gates would pass.')
  })

  it('takes back what an unticked phase would have brought', () => {
    showRoadmap()
    tick(box('prove'))
    expect(result()).toMatch(/^With what is ticked: Fix first/)
    tick(box('prove'))
    expect(result()).toMatch(/^With what is ticked: Ready/)
  })

  it('lists the gates that somebody would have to look at again', () => {
    showRoadmap()
    expect(whatIf().textContent).toContain('2 gates would still have to be verified before release')
    expect(whatIf().textContent).toContain('G03')
    tick(group('prove').getAllByRole('checkbox')[1])
    expect(whatIf().textContent).toContain('One gate would still have to be verified')
    tick(box('build'))
    expect(whatIf().textContent).toContain('No gate would have to be looked at again')
  })

  it('shows a phase as mixed while some of its actions are ticked', () => {
    showRoadmap()
    const [all, one] = group('build').getAllByRole('checkbox') as [HTMLInputElement, HTMLInputElement]
    expect([all.checked, all.indeterminate]).toEqual([true, false])
    tick(one)
    expect(all.indeterminate).toBe(true)
    expect(screen.getByTestId('what-if-build').textContent).toContain('1 of 2 actions')
    tick(all)
    expect([all.checked, all.indeterminate, one.checked]).toEqual([true, false, true])
  })

  it('leaves later actions unticked until somebody ticks them', () => {
    showRoadmap(but('bounded-release', 0))
    expect(box('later').checked).toBe(false)
    tick(box('later'))
    expect(
      group('later')
        .getAllByRole('checkbox')
        .every((each) => (each as HTMLInputElement).checked),
    ).toBe(true)
  })

  it('saves no tick, and finds its way back to the plan', () => {
    showRoadmap()
    const before = openData()
    tick(box('build'))
    expect(openData()).toBe(before)
    tick(screen.getByRole('button', { name: 'Tick the release plan again' }))
    expect(box('build').checked).toBe(true)
    expect(screen.queryByRole('button', { name: 'Tick the release plan again' })).toBeNull()
  })
})

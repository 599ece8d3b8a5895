import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import { type Runtime, setRuntime } from '../../../../../renderer/stores/runtime'
import { useSessionStore } from '../../../../../renderer/stores/session-store'
import type { ChangeOp } from '../../../../../shared/records/change'
import { setAnswer, setCapacity } from '../../../../../shared/records/commands'
import type { SessionData } from '../../../../../shared/records/session-data'
import { answeredAll, aPack, aSession, head, level, type SessionStep, seated } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

const pack = aPack()
let count = 0

/** Each test has a session of its own: what was last seen is remembered per session. */
function openSession(...steps: readonly SessionStep[]): void {
  count += 1
  openInStore(pack, aSession(head({ id: `changes-${count}` }), seated('ann', 'business-owner'), answeredAll(pack, 1), ...steps))
  visit()
}
const visit = () => show('/roadmap', () => <RoadmapScreen />)
const leave = () => cleanup()
const change = (command: (data: SessionData) => ChangeOp[]) => act(() => useSessionStore.getState().commit(command(openData())))
const line = () => screen.getByTestId('plan-changes')
const press = (name: string, place: HTMLElement = line()) => act(() => fireEvent.click(within(place).getByRole('button', { name })))

vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => {
  setRuntime({ clock: { now: () => Date.parse('2026-11-24T10:42:00Z') } } as unknown as Runtime)
  stubResizeObserver()
})
afterEach(cleanup)

describe('what changed in the plan', () => {
  it('is quiet at first, and offers to keep the plan as reference', () => {
    openSession()
    expect(line().textContent).toContain('Keep this plan as a reference')
  })

  it('is told against the reference, with the reason for each move', () => {
    openSession()
    press('Keep as reference')
    expect(line().textContent).toContain('Nothing in the plan has changed since it was kept as reference, 24 Nov')
    expect(openData().session?.planReference?.actions.map(({ id }) => id)).toContain('secure-run-money')
    change((data) => setCapacity(data, 'business-owner', 1))
    expect(line().textContent).toMatch(/The plan has changed since 24 Nov, .*: 2 moved/)
    press('Show what changed')
    expect(line().textContent).toContain('Action appoint-owner from week 1 to weeks 1 to 2. It takes another time.')
    expect(line().textContent).toContain('What it waits for has moved: Action appoint-owner.')
  })

  it('says where an action went that is not in the plan any more', () => {
    openSession()
    press('Keep as reference')
    change((data) => setAnswer(data, 'load-and-fallback', level(3)))
    change((data) => setAnswer(data, 'run-money', level(3)))
    press('Show what changed')
    expect(line().textContent).toMatch(/Went out.*Action secure-run-money/)
  })

  it('is told against what was last looked at while nothing is kept', () => {
    openSession()
    leave()
    change((data) => setAnswer(data, 'load-and-fallback', level(4)))
    visit()
    expect(line().textContent).toContain('The plan has changed since it was last looked at')
    press('Keep as reference')
    expect(line().textContent).toContain('Nothing in the plan has changed')
    press('Forget the reference')
    expect(openData().session?.planReference).toBeUndefined()
  })
})

describe('edits without effect', () => {
  it('are listed with a reason each, and forgotten on request', () => {
    openSession((session) => ({
      ...session,
      edits: [
        { id: 'gone', actionId: 'no-such', op: 'set', field: 'title', value: 'New' },
        { id: 'bad', actionId: 'appoint-owner', op: 'set', field: 'cost', value: 'much' },
      ],
    }))
    const list = screen.getByTestId('unapplied-edits')
    expect(list.textContent).toContain('2 edits of the plan have no effect any more.')
    expect(list.textContent).toContain('no-such, title: neither the question bank nor the team has this action any more.')
    expect(list.textContent).toContain('Action appoint-owner, external cost: its value cannot be read.')
    act(() => fireEvent.click(within(list).getAllByRole('button', { name: 'Forget this edit' })[0] as Element))
    expect(Object.keys(openData().edits)).toEqual(['bad'])
  })
})

import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import { answeredAll, aPack, aSession, type SessionStep, seated } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

const pack = aPack()

function openEditor(...steps: readonly SessionStep[]): void {
  const session = aSession(seated('ann', 'business-owner'), seated('bob', 'operations'), answeredAll(pack, 1), ...steps)
  openInStore(pack, session)
  show(`/s/${session.session.id}/roadmap`, () => <RoadmapScreen />)
  act(() => fireEvent.click(screen.getByTestId('change-capacity')))
}
const editor = () => within(screen.getByTestId('capacity-editor'))
const field = (pool: string) => editor().getByRole('textbox', { name: `Days a week: ${pool}` })
function enter(pool: string, text: string): void {
  act(() => field(pool).focus())
  act(() => fireEvent.change(field(pool), { target: { value: text } }))
  act(() => field(pool).blur())
}
const press = (element: Element) => act(() => fireEvent.click(element))
const text = () => screen.getByTestId('capacity-editor').textContent ?? ''

// A screen of this size is slow to draw without a browser.
vi.setConfig({ testTimeout: 30_000 })
beforeAll(stubResizeObserver)
afterEach(cleanup)

describe('capacity', () => {
  it('is assumed until somebody enters it, and then moves the plan', () => {
    openEditor()
    expect((field('Seat operations') as HTMLInputElement).placeholder).toBe('2.5')
    expect(text()).toContain('2.5 days a week, assumed')
    expect(text()).toMatch(/The plan takes 2 weeks, as before/)
    enter('Seat operations', '0.5')
    expect(openData().session?.capacity).toEqual({ operations: 0.5 })
    expect(text()).toMatch(/The plan takes 4 weeks; before it was 2/)
    expect(text()).toContain('Full in weeks 1–4')
  })

  it('goes back to what is assumed', () => {
    openEditor((session) => ({ ...session, capacity: { operations: 1 } }))
    press(editor().getByRole('button', { name: 'Back to 2.5' }))
    expect(openData().session?.capacity).toBeUndefined()
  })

  it('takes no less than a file may hold', () => {
    openEditor()
    enter('Seat operations', '0')
    expect(openData().session?.capacity).toEqual({ operations: 0.05 })
  })

  it('doubts more than five days a week of one person', () => {
    openEditor()
    expect(text()).not.toContain('More than one person’s week')
    enter('Seat operations', '6')
    expect(text()).toContain('More than one person’s week')
  })

  it('lets a seat share the time of another, and takes it out again', () => {
    openEditor()
    // The native select that React Aria keeps behind its list box, for forms and autofill.
    const choose = (seat: string, value: string) => {
      const label = within(screen.getByTestId('shared-pools')).getByText(seat, { selector: 'span' })
      act(() => fireEvent.change(label.closest('li')?.querySelector('select') as Element, { target: { value } }))
    }
    choose('Seat operations', 'pool business-owner')
    expect(openData().session?.pools).toEqual({ operations: 'business-owner' })
    expect(screen.getAllByTestId('capacity-row')).toHaveLength(1)
    expect(text()).toContain('Seat operations (Name of bob)')
    choose('Seat operations', 'own')
    expect(openData().session?.pools).toBeUndefined()
  })
})

describe('actions that wait for their people', () => {
  it('are named, with what keeps them', () => {
    openEditor((session) => ({ ...session, pools: { operations: 'business-owner' }, capacity: { 'business-owner': 2 } }))
    const waiting = screen.getByTestId('waiting-actions').textContent ?? ''
    expect(waiting).toMatch(/wait(s)? for (its|their) people/)
    expect(waiting).toMatch(/Seat business-owner first finishes Action/)
  })
})

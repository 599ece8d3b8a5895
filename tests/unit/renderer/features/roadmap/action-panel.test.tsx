import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { RoadmapScreen } from '../../../../../renderer/features/roadmap/roadmap-screen'
import { setRuntime } from '../../../../../renderer/stores/runtime'
import { ToastPlace } from '../../../../../renderer/ui/toast'
import type { RoadmapEdit } from '../../../../../shared/domain/interview/session'
import { answeredAll, aPack, aSession, head, type SessionStep, seated } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

const pack = aPack()
const weak = [answeredAll(pack, 1), seated('ada', 'business-owner'), seated('ben', 'operations')]
const withEdits =
  (...edits: RoadmapEdit[]): SessionStep =>
  (session) => ({ ...session, edits })

function showRoadmap(...steps: readonly SessionStep[]) {
  const session = aSession(...weak, ...steps)
  openInStore(pack, session)
  return show(`/s/${session.session.id}/roadmap`, () => (
    <>
      <RoadmapScreen />
      <ToastPlace />
    </>
  ))
}
/** By tag and name: roles are slow to find on a screen of this size. */
function find(selector: string, name: string | RegExp, place: ParentNode = document): HTMLElement {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const found = [...place.querySelectorAll<HTMLElement>(selector)].find((element) =>
    matches(element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''),
  )
  if (found === undefined) throw new Error(`nothing here is called ${name}`)
  return found
}
const press = (name: string | RegExp, place?: ParentNode) => fireEvent.click(find('button', name, place))
const panel = () => find('aside', /./)
const dialog = () => screen.getByRole('dialog')
const text = () => document.body.textContent ?? ''
/** The table holds the same actions as the chart, which has no size here. */
function openAction(title: string) {
  fireEvent.click(find('[role=radio]', 'Table'))
  press(title)
  return panel()
}
const edits = () => Object.values(openData().edits).map(({ actionId, op, field, value }) => ({ actionId, op, field, value }))
const saved = (field: string) => edits().find((edit) => edit.field === field)?.value
const fieldOf = (label: string): HTMLElement => {
  const element = document.getElementById(find('label', label, panel()).getAttribute('for') ?? '')
  if (element === null) throw new Error(`no field ${label}`)
  return element
}
const enter = (field: HTMLElement, words: string) => {
  act(() => field.focus())
  fireEvent.change(field, { target: { value: words } })
  act(() => field.blur())
}
const openEditor = (title: string) => {
  openAction(title)
  press('Edit', panel())
}

// A form of this size is slow to draw without a browser.
vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => {
  vi.stubGlobal('CSS', { escape: (words: string) => words.replace(/[^\w-]/g, '\\$&') })
  stubResizeObserver()
})
beforeEach(() => {
  let count = 0
  setRuntime({ newId: () => `${++count}`, clock: { now: () => '2026-11-21T12:00:00.000Z' } } as unknown as Parameters<typeof setRuntime>[0])
})
afterEach(cleanup)

describe('an action the team changed', () => {
  const changed = withEdits(
    { id: 'e1', actionId: 'appoint-owner', op: 'set', field: 'title', value: 'Name one boss' },
    { id: 'e2', actionId: 'appoint-owner', op: 'set', field: 'owner', value: 'Carla' },
    { id: 'e3', actionId: 'appoint-owner', op: 'set', field: 'notBefore', value: '2026-12-07' },
  )

  it('shows their words, their owner, and why it stands where it does', () => {
    showRoadmap(changed)
    const words = openAction('Name one boss').textContent
    expect(words).toContain('Carla, Seat business-owner')
    expect(words).toContain('In the question bank: Action appoint-owner.')
    expect(words).toContain('Changed by the team: title, owner and start.')
    expect(words).toContain('Moved to week 3 by the team, not before 7 December 2026.')
  })

  it('puts back what the plan says, field by field', () => {
    showRoadmap(changed)
    openEditor('Name one boss')
    expect(panel().textContent).toContain('The plan says Action appoint-owner')
    press('Put back: title', panel())
    expect(saved('title')).toBeUndefined()
    expect(saved('owner')).toBe('Carla')
    press('Put back: owner', panel())
    press('Put back: start', panel())
    expect(edits()).toEqual([])
  })
})

describe('editing an action', () => {
  it('saves an estimate once it fits together, and says until then what does not', () => {
    showRoadmap()
    openEditor('Action appoint-owner')
    const group = find('legend', 'Effort, person-days').closest('fieldset')
    const [, likely, highest] = group?.querySelectorAll('input') ?? []
    if (group === null || likely === undefined || highest === undefined) throw new Error('no figures')
    enter(likely, '9')
    expect(group.querySelector('[role=alert]')?.textContent).toBe('The figures have to rise from lowest over likely to highest.')
    expect(saved('effort')).toBeUndefined()
    enter(highest, '12')
    expect(saved('effort')).toEqual({ min: 1, likely: 9, max: 12 })
    expect(panel().textContent).toContain('The plan says 2 days, 1 to 4')
  })

  it('keeps the old words while there are none', () => {
    showRoadmap()
    openEditor('Action appoint-owner')
    const title = fieldOf('What is to be done')
    act(() => title.focus())
    fireEvent.change(title, { target: { value: ' ' } })
    expect(panel().textContent).toContain('Needs a few words')
    act(() => title.blur())
    expect(edits()).toEqual([])
    enter(fieldOf('What is to be done'), 'Name one boss')
    expect(saved('title')).toBe('Name one boss')
  })

  it('gives it to anybody by name, who has then said nothing yet', () => {
    showRoadmap()
    const opened = openAction('Action appoint-owner')
    press(/Mark accepted/, opened)
    expect(saved('ownerStatus')).toEqual({ status: 'accepted', by: 'ada', when: '2026-11-21' })
    expect(panel().textContent).toContain('Accepted by Name of ada, 21 Nov 2026')
    press('Edit', panel())
    enter(fieldOf('Owner'), 'Carla')
    expect(saved('owner')).toBe('Carla')
    expect(saved('ownerStatus')).toBeUndefined()
  })

  it('leads to setup for an external cost while there is no currency', () => {
    showRoadmap()
    openEditor('Action appoint-owner')
    expect(find('a', /setup/, panel()).getAttribute('href')).toContain('/s/s1/setup')
    cleanup()
    showRoadmap(head({ business: { currency: 'EUR' } }))
    openEditor('Action appoint-owner')
    enter(fieldOf('External cost'), '1200')
    expect(saved('cost')).toBe(1200)
  })
})

describe('what owners say', () => {
  it('makes the plan theirs, or asks for another owner', () => {
    showRoadmap()
    expect(text()).toContain('A planning assumption until the owners confirm it.')
    openAction('Action appoint-owner')
    press(/Mark accepted/, panel())
    press('Action secure-run-money')
    press(/Mark accepted/, panel())
    expect(text()).toMatch(/1 of \d owners confirmed; the rest is a planning assumption/)
  })

  it('warns in the table and in the panel about what was declined', () => {
    showRoadmap(
      withEdits({
        id: 'e1',
        actionId: 'appoint-owner',
        op: 'set',
        field: 'ownerStatus',
        value: { status: 'declined', by: 'ada', when: '2026-11-21' },
      }),
    )
    expect(openAction('Action appoint-owner').textContent).toContain('Declined by Name of ada: needs another owner')
    expect(document.querySelector('table')?.textContent).toContain('Declined by Name of ada: needs another owner')
    expect(text()).toContain('One action needs another owner.')
  })
})

describe('taking out and putting in', () => {
  it('drops with a reason, says what then stays undone, and brings it back', () => {
    showRoadmap()
    openAction('Action appoint-owner')
    press('Drop', panel())
    expect(dialog().textContent).toContain('G01')
    expect(dialog().textContent).toContain('This goes ahead without it: Action secure-run-money.')
    fireEvent.change(screen.getByTestId('drop-reason'), { target: { value: 'Nobody is free' } })
    press('Drop it', dialog())
    expect(edits()).toEqual([{ actionId: 'appoint-owner', op: 'drop', field: undefined, value: { reason: 'Nobody is free' } }])
    const section = find('h2', /^Dropped: /).closest('section')
    if (section === null) throw new Error('no list of what was dropped')
    expect(section.textContent).toContain('Nobody is free')
    expect(section.textContent).toContain('“Action secure-run-money” goes ahead without: Action appoint-owner.')
    press('Restore: Action appoint-owner', section)
    expect(edits()).toEqual([])
  })

  it('pulls a later action in, and sends it back', () => {
    showRoadmap()
    press('Pull into the plan: Action release-to-bounded-group')
    expect(panel().textContent).toContain('the team pulled it into the plan')
    press('Back to later', panel())
    expect(edits()).toEqual([])
  })

  it("adds an action of the team's own, and removes it", () => {
    showRoadmap()
    press('Add an action')
    press('Add to the plan', dialog())
    expect(dialog().textContent).toContain('Say in a few words what is to be done.')
    fireEvent.change(screen.getByTestId('own-title'), { target: { value: 'Buy tokens' } })
    press('Add to the plan', dialog())
    expect(edits()).toEqual([{ actionId: 'own-1', op: 'add', field: undefined, value: { title: 'Buy tokens', phase: 'build' } }])
    expect(panel().textContent).toContain('The team added this action of its own.')
    press('Remove', panel())
    expect(edits()).toEqual([])
  })
})

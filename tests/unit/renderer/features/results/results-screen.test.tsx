import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ResultsScreen } from '../../../../../renderer/features/results/results-screen'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { answeredAll, aPack, aSession, head, type SessionStep } from '../../../../support/builders'
import { openData, openInStore, show } from '../open-session'

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  Element.prototype.scrollIntoView = () => undefined
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(cleanup)

function showResults(pack: Pack, ...steps: readonly SessionStep[]): void {
  const session = aSession(...steps)
  openInStore(pack, session)
  show(`/s/${session.session.id}/results`, () => <ResultsScreen />)
}
const verdict = () => screen.getByRole('heading', { level: 1 }).textContent
const ownThresholds = () => openData().session?.head.thresholds
const limitsOf = (name: string): HTMLElement =>
  within(section('Limits in force'))
    .getAllByTestId('threshold')
    .find(({ dataset }) => dataset.id === name) ?? missing(name)
const section = (title: string): HTMLElement => screen.getByRole('region', { name: title })
const enter = (field: HTMLElement, text: string): void => {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
}
const missing = (what: string): never => {
  throw new Error(`no ${what}`)
}

/** Every topic claimed at 2: above the limits that ask for a fix, below the bar, so every gate fails. */
const pack = aPack({ thresholds: { fixTopic: 1.6 } })

describe('beside the verdict', () => {
  it('stand the gates passed and the weeks to the release', () => {
    showResults(pack, answeredAll(pack, 2))
    expect(verdict()).toBe('Fix first')
    expect(screen.getByTestId('gates-passed').textContent).toBe('0 of 3')
    expect(screen.getByTestId('release-weeks').textContent).toMatch(/^\d+ weeks?$/)
  })

  it('stands that an express interview is only indicative, and why', () => {
    showResults(pack, answeredAll(pack, 2))
    expect(document.body.textContent).toContain('Express asks one question per topic')
  })

  it('stands nothing of the kind after a deeper interview with the limits of the bank', () => {
    showResults(pack, head({ depth: 'full-day' }), answeredAll(pack, 2))
    expect(document.body.textContent).not.toContain('Express asks one question per topic')
    expect(screen.queryByTestId('limits-changed')).toBeNull()
  })

  it('stands how many limits this session has changed', () => {
    showResults(pack, head({ thresholds: { fixTopic: 1, coverage: 0.6 } }), answeredAll(pack, 2))
    expect(screen.getByTestId('limits-changed').textContent).toContain('2 limits changed for this session')
  })
})

describe('a limit', () => {
  it('is opened where a rule read it, and changed for this session alone', () => {
    showResults(pack, answeredAll(pack, 2))
    fireEvent.click(screen.getAllByRole('button', { name: /^50%, open this limit/ })[0] ?? missing('limit'))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/As in the question bank. From 0% to 100%/)).toBeTruthy()
    const field = dialog.getByRole('textbox')
    enter(field, '60')
    expect(ownThresholds()).toEqual({ minCoverage: 0.6 })
    expect(dialog.getByText(/Changed for this session; the question bank says 50%/)).toBeTruthy()
  })

  it('changes the verdict at once', () => {
    showResults(pack, head({ depth: 'full-day' }), answeredAll(pack, 2))
    const field = within(limitsOf('rescopeClaimed')).getByRole('textbox')
    enter(field, '2.5')
    expect(verdict()).toBe('Re-scope')
    expect(screen.getByTestId('limits-changed').textContent).toContain('1 limit changed for this session')
  })

  it('outside its range is kept in the field, explained in one sentence, and never stored', () => {
    showResults(pack, answeredAll(pack, 2))
    const field = within(limitsOf('fixDimension')).getByRole('textbox')
    enter(field, '5')
    expect(within(limitsOf('fixDimension')).getByText('Enter a value from 0 to 4.')).toBeTruthy()
    expect(field.getAttribute('value')).toBe('5')
    expect(ownThresholds()).toBeUndefined()
  })

  it('goes back to the value of the bank on its own, the others stay changed', () => {
    showResults(pack, head({ thresholds: { fixTopic: 1, fixDimension: 2 } }), answeredAll(pack, 2))
    fireEvent.click(within(limitsOf('fixTopic')).getByRole('button', { name: /^Reset to the question bank/ }))
    expect(ownThresholds()).toEqual({ fixDimension: 2 })
    expect(within(limitsOf('fixTopic')).getByRole('textbox').getAttribute('value')).toBe('1.6')
  })

  it('set to what the bank says anyway is no change', () => {
    showResults(pack, head({ thresholds: { fixTopic: 1 } }), answeredAll(pack, 2))
    const field = within(limitsOf('fixTopic')).getByRole('textbox')
    enter(field, '1.6')
    expect(ownThresholds()).toBeUndefined()
    expect(screen.queryByTestId('limits-changed')).toBeNull()
  })

  it('is listed under the method, every one of them', () => {
    showResults(pack, answeredAll(pack, 2))
    expect(within(section('Limits in force')).getAllByTestId('threshold')).toHaveLength(19)
  })
})

describe('the parts of the page', () => {
  it('are all named at the top, and a jump takes the focus along', () => {
    showResults(pack, answeredAll(pack, 2))
    const nav = within(screen.getByRole('navigation', { name: 'On this page' }))
    for (const jump of nav.getAllByRole('button')) {
      fireEvent.click(jump)
      const { activeElement } = document
      expect(activeElement?.tagName, jump.textContent ?? '').toBe('SECTION')
    }
  })
})

import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { LimitOpener } from '../../../../../renderer/features/results/limit-opener'
import { ResultsScreen } from '../../../../../renderer/features/results/results-screen'
import { RuleChain } from '../../../../../renderer/features/results/rule-chain'
import { SessionLimit } from '../../../../../renderer/features/results/session-limit'
import { VerdictHero } from '../../../../../renderer/features/results/verdict-hero'
import { type Derived, useDerived } from '../../../../../renderer/stores/derived'
import { indexPack } from '../../../../../shared/domain/pack/index-pack'
import type { ThresholdName } from '../../../../../shared/domain/pack/pack'
import { answeredAll, aPack, aSession, head, type SessionStep } from '../../../../support/builders'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { openData, openInStore, show } from '../open-session'

// The whole screen is large, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 })
beforeAll(() => {
  stubResizeObserver()
  // jsdom has no CSS.escape, which React Aria's overlays call, no scrolling and no media queries.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

/** Every topic claimed at 2: every gate fails, no score is below a limit. */
const pack = aPack({ thresholds: { fixTopic: 1.6 } })

function Parts({ children }: { readonly children: (derived: Derived) => ReactNode }) {
  const derived = useDerived()
  return derived === null ? null : <LimitOpener derived={derived}>{children(derived)}</LimitOpener>
}

function showParts(children: (derived: Derived) => ReactNode, ...steps: readonly SessionStep[]): void {
  const session = aSession(...steps)
  openInStore(pack, session)
  show(`/s/${session.session.id}/results`, () => <Parts>{children}</Parts>)
}
const showHero = (...steps: readonly SessionStep[]) => showParts((derived) => <VerdictHero derived={derived} />, ...steps)

const text = () => document.body.textContent ?? ''
const ownThresholds = () => openData().session?.head.thresholds

describe('beside the verdict', () => {
  it('stand the gates passed and the weeks to the release', () => {
    showHero(answeredAll(pack, 2))
    expect(document.querySelector('h1')?.textContent).toBe('Fix first')
    expect(screen.getByTestId('gates-passed').textContent).toBe('0 of 3')
    expect(screen.getByTestId('release-weeks').textContent).toMatch(/^\d+ weeks?$/)
  })

  it('stand the weeks from even odds to 8 in 10 once the plan carries both', () => {
    showParts(
      (derived) => <VerdictHero derived={{ ...derived, roadmap: { ...derived.roadmap, p50Weeks: 14, p80Weeks: 17 } }} />,
      answeredAll(pack, 2),
    )
    expect(screen.getByTestId('release-weeks').textContent).toBe('14–17 weeks')
    expect(text()).toContain('to release, even odds to 8 in 10; an assumption')
  })

  it('stands that an express interview is only indicative, and why', () => {
    showHero(answeredAll(pack, 2))
    expect(text()).toContain('Express asks one question per topic')
  })

  it('stands nothing of the kind after a deeper interview with the limits of the bank', () => {
    showHero(head({ depth: 'full-day' }), answeredAll(pack, 2))
    expect(text()).not.toContain('Express asks one question per topic')
    expect(screen.queryByTestId('limits-changed')).toBeNull()
  })

  it('stands how many limits this session has changed', () => {
    showHero(head({ thresholds: { fixTopic: 1, coverage: 0.6 } }), answeredAll(pack, 2))
    expect(screen.getByTestId('limits-changed').textContent).toContain('2 limits changed for this session')
  })
})

describe('a limit', () => {
  const showLimit = (name: ThresholdName, ...steps: readonly SessionStep[]) =>
    showParts(
      (derived) => (
        <>
          <VerdictHero derived={derived} />
          <SessionLimit pack={derived.pack} session={derived.session} name={name} />
        </>
      ),
      ...steps,
    )
  const field = () => document.querySelector('input[type="text"]') as HTMLInputElement
  const enter = (entry: string): void => {
    fireEvent.focus(field())
    fireEvent.change(field(), { target: { value: entry } })
    fireEvent.blur(field())
  }

  it('is opened where a rule read it, and changed for this session alone', () => {
    showParts(
      (derived) => <RuleChain scorecard={derived.scorecard} index={indexPack(derived.pack)} />,
      head({ depth: 'full-day' }),
      answeredAll(pack, 2),
    )
    fireEvent.click(document.querySelector('[data-limit="minCoverage"]') as HTMLElement)
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/As in the question bank. From 0% to 100%/)).toBeTruthy()
    expect(dialog.getByText('With this limit the verdict is: Fix first.')).toBeTruthy()
    enter('60')
    expect(ownThresholds()).toEqual({ minCoverage: 0.6 })
    expect(dialog.getByText(/Changed for this session; the question bank says 50%/)).toBeTruthy()
  })

  it('changes the verdict at once', () => {
    showLimit('rescopeClaimed', head({ depth: 'full-day' }), answeredAll(pack, 2))
    enter('2.5')
    expect(document.querySelector('h1')?.textContent).toBe('Re-scope')
    expect(screen.getByTestId('limits-changed').textContent).toContain('1 limit changed for this session')
  })

  it('outside its range is kept in the field, explained in one sentence, and never stored', () => {
    showLimit('fixDimension', answeredAll(pack, 2))
    enter('5')
    expect(text()).toContain('Enter a value from 0 to 4.')
    expect(field().value).toBe('5')
    expect(ownThresholds()).toBeUndefined()
  })

  it('goes back to the value of the bank on its own, the others stay changed', () => {
    showLimit('fixTopic', head({ thresholds: { fixTopic: 1, fixDimension: 2 } }), answeredAll(pack, 2))
    fireEvent.click(screen.getByText('Reset'))
    expect(ownThresholds()).toEqual({ fixDimension: 2 })
    expect(field().value).toBe('1.6')
  })

  it('set to what the bank says anyway is no change', () => {
    showLimit('fixTopic', head({ thresholds: { fixTopic: 1 } }), answeredAll(pack, 2))
    enter('1.6')
    expect(ownThresholds()).toBeUndefined()
    expect(screen.queryByTestId('limits-changed')).toBeNull()
  })
})

describe('the whole page', () => {
  it('names all of its parts at the top; a jump takes the focus along; every limit is listed', () => {
    const session = aSession(answeredAll(pack, 2))
    openInStore(pack, session)
    show('/s/s1/results', () => <ResultsScreen />)
    const jumps = [...document.querySelectorAll('nav button')]
    expect(jumps.length).toBeGreaterThan(5)
    for (const jump of jumps) {
      fireEvent.click(jump)
      expect(document.activeElement?.tagName, jump.textContent ?? '').toBe('SECTION')
    }
    expect(document.querySelectorAll('#limits [data-testid="threshold"]')).toHaveLength(19)
  })
})

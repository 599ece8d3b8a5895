import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PackScreen } from '../../../../../renderer/features/packs/pack-screen'
import { type Runtime, setRuntime } from '../../../../../renderer/stores/runtime'
import { useSessionStore } from '../../../../../renderer/stores/session-store'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { aDimension, aPack, aQuestion, aSeat, aSession, aTopic, head, seated } from '../../../../support/builders'
import { openInStore, show } from '../open-session'

const guide = {
  opening: 'Let us talk about data.',
  listenFor: ['The past tense'],
  evasions: [{ said: 'Our data is clean.', ask: 'Who counted?' }],
  askFor: ['Yesterday’s check report'],
}
const pack = aPack({
  seats: [
    { ...aSeat('business-owner', 'business', true), bring: ['One-page sheet'] },
    { ...aSeat('operations', 'operations'), bring: ['Load test report', 'Duty list'] },
    { ...aSeat('auditor', 'outside'), bring: ['Letter'] },
    aSeat('guest', 'business'),
  ],
  dimensions: [
    aDimension('ownership', [aTopic('ownership.value', [aQuestion('value')])]),
    { ...aDimension('data', [aTopic('data.quality', [aQuestion('fields')])]), guide },
  ],
})

const showGuide = async (of: Pack, place: string | null = null) => {
  setRuntime({ packs: { shipped: async () => of } } as unknown as Runtime)
  show('/pack/guide', () => <PackScreen part="guide" place={place} />)
  await act(async () => undefined)
}
const seatIds = () => screen.queryAllByTestId('bring').map((element) => element.dataset.id)
const listOf = (id: string) => within(screen.getAllByTestId('bring').find((element) => element.dataset.id === id) as HTMLElement)
const openWorkshop = () => openInStore(pack, aSession(head({ initiative: 'Claims triage' }), seated('Ada', 'operations')))

beforeEach(() => useSessionStore.setState({ status: 'closed', data: null, pack: null }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the guide for the facilitator', () => {
  it('opens a dimension, answers an evasion with a question, and names what to listen for and ask to see', async () => {
    await showGuide(pack)
    const data = within(screen.getByRole('region', { name: 'Dimension data' }))
    expect(data.getByText('“Let us talk about data.”')).toBeTruthy()
    expect(data.getByText('“Our data is clean.”').nextElementSibling?.textContent).toBe('Who counted?')
    expect(data.getByText('The past tense')).toBeTruthy()
    expect(data.getByText('Yesterday’s check report')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Dimension ownership' })).toBeNull()
  })

  it('goes to a dimension or to the lists and leaves the focus there', async () => {
    await showGuide(pack, 'data')
    expect(document.activeElement?.id).toBe('guide-data')
    fireEvent.click(screen.getByRole('button', { name: 'Bring this' }))
    expect(document.activeElement?.id).toBe('bring')
  })

  it('says so when the question bank brings neither guide nor lists', async () => {
    await showGuide(aPack())
    expect(screen.getByText('This question bank has no guide and no lists')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Print all of it' })).toBeNull()
  })
})

describe('what each seat brings', () => {
  it('stands by group, with the seats marked that a workshop should not start without', async () => {
    await showGuide(pack)
    expect(seatIds()).toEqual(['business-owner', 'operations', 'auditor'])
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(
      expect.arrayContaining(['Business', 'Operations', 'outside']),
    )
    expect(listOf('business-owner').getByText('Do not start without')).toBeTruthy()
    expect(listOf('operations').queryByText('Do not start without')).toBeNull()
    expect(screen.queryByTestId('bring-filter')).toBeNull()
  })

  it('names the people of the open workshop, and can be narrowed down to them', async () => {
    openWorkshop()
    await showGuide(pack)
    expect(listOf('operations').getByText('Name of Ada')).toBeTruthy()
    expect(listOf('business-owner').getByText('Nobody in this workshop yet')).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: 'Only the people in this workshop' }))
    expect(seatIds()).toEqual(['operations'])
  })

  it('says whom to name while nobody in the workshop holds a seat', async () => {
    openInStore(pack, aSession())
    await showGuide(pack)
    fireEvent.click(screen.getByRole('radio', { name: 'Only the people in this workshop' }))
    expect(screen.getByText(/Name the people in setup/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Print a page per seat' })).toBeNull()
  })

  it('is printed a page per seat only while the shell prints the lists', async () => {
    openWorkshop()
    await showGuide(pack)
    const lists = document.getElementById('bring') as HTMLElement
    const plain = lists.className
    const print = vi.fn(() => lists.className)
    vi.stubGlobal('print', print)
    fireEvent.click(screen.getByRole('button', { name: 'Print a page per seat' }))
    expect(print.mock.results[0]?.value).not.toBe(plain)
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(lists.className).toBe(plain)
    fireEvent.click(screen.getByRole('button', { name: 'Print all of it' }))
    expect(print.mock.results[1]?.value).toBe(plain)
    expect(listOf('operations').getByText(/^Bring this to the workshop about Claims triage, /)).toBeTruthy()
  })
})

import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LibraryScreen } from '../../../../../renderer/features/library/library-screen'
import type { LibraryEntry } from '../../../../../renderer/stores/library-entry'
import { useLibraryStore } from '../../../../../renderer/stores/library-store'
import { err } from '../../../../../shared/lib/result'
import { stubResizeObserver } from '../../../../support/resize-observer'
import { show } from '../open-session'

const anEntry = (overrides: Partial<LibraryEntry>): LibraryEntry => ({
  id: 's1',
  initiative: 'Claims triage',
  client: 'Tarnwick',
  date: '2026-11-12',
  depth: 'express',
  purpose: 'release',
  touchedAt: '2026-11-12T10:42:00.000Z',
  summarised: true,
  answered: 25,
  total: 25,
  verdict: 'fix-first',
  weakest: { title: 'Adoption', low: 1, high: 2, counted: 1, claimed: 2 },
  lastQuestionId: null,
  sample: false,
  deletedAt: null,
  ...overrides,
})

const showLibrary = () => show('/', (path) => (path === '/' ? <LibraryScreen /> : null))

beforeEach(() => {
  stubResizeObserver()
  useLibraryStore.setState({ status: 'ready', entries: [], removed: [], samples: [], recovery: null })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the start screen', () => {
  it('says what a session is while there is none', () => {
    showLibrary()
    expect(screen.getByText('No session yet')).toBeTruthy()
  })

  it('shows verdict and weakest range, and leads to the results', () => {
    useLibraryStore.setState({ entries: [anEntry({})] })
    showLibrary()
    const row = within(screen.getByTestId('sessions'))
    expect(row.getByText('Fix first')).toBeTruthy()
    expect(row.getByRole('img', { name: 'Adoption: counted 1.0, claimed 2.0, range 1.0 to 2.0' })).toBeTruthy()
    expect(row.getByRole('link').getAttribute('href')).toBe('/s/s1/results')
  })

  it('shows no verdict but the progress of an unfinished interview, and goes on where it stopped', () => {
    useLibraryStore.setState({ entries: [anEntry({ verdict: null, weakest: null, answered: 5, lastQuestionId: 'run-money' })] })
    showLibrary()
    expect(screen.getByText('No verdict yet')).toBeTruthy()
    expect(screen.getByText('Continue interview').getAttribute('href')).toBe('/s/s1/interview/run-money')
  })

  it('leads to the question bank', () => {
    showLibrary()
    expect(screen.getByRole('link', { name: 'Question bank' }).getAttribute('href')).toBe('/pack')
  })

  it('starts a new session with N', () => {
    const shown = showLibrary()
    fireEvent.keyDown(document.body, { key: 'n' })
    expect(shown.route()).toBe('/new')
  })

  it('deletes a session and lists it among those that can be restored', async () => {
    const removeSession = vi.fn(async () => useLibraryStore.setState({ entries: [], removed: [anEntry({ deletedAt: '2026-11-13' })] }))
    const restoreSession = vi.fn(async () => undefined)
    useLibraryStore.setState({ entries: [anEntry({})], removeSession, restoreSession })
    showLibrary()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Delete Claims triage' })))
    expect(removeSession).toHaveBeenCalledWith('s1')
    expect(document.activeElement?.tagName).toBe('H1')
    fireEvent.click(screen.getByText('Show deleted sessions (1)'))
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Restore Claims triage' })))
    expect(restoreSession).toHaveBeenCalledWith('s1')
  })

  it('says where a session file is wrong', async () => {
    const importSessionFile = vi.fn(async () => err([{ path: 'agreed[3].answer', message: 'Level 7 does not exist.', fix: 'Use 0 to 4.' }]))
    useLibraryStore.setState({ importSessionFile })
    showLibrary()
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    await act(async () => fireEvent.change(input, { target: { files: [new File(['{}'], 'a.json')] } }))
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Level 7 does not exist. (agreed[3].answer)'))
  })
})

import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SetupScreen } from '../../../../../renderer/features/setup/setup-screen'
import { useLibraryStore } from '../../../../../renderer/stores/library-store'
import { setRuntime } from '../../../../../renderer/stores/runtime'
import { useSessionStore } from '../../../../../renderer/stores/session-store'
import { ToastPlace } from '../../../../../renderer/ui/toast'
import { aPack, aSession, seated, voted } from '../../../../support/builders'
import { openData, openInStore, show } from '../open-session'

const session = aSession()
const opened = { ...session, session: { ...session.session, id: 's1' }, participants: [] }

function showSetup(route: string) {
  return show(route, (path) => {
    const id = /^\/s\/([^/]+)\/setup/.exec(path)?.[1]
    return path === '/new' || id !== undefined ? <SetupScreen sessionId={id ?? null} /> : null
  })
}

const type = (place: HTMLElement, text: string) => fireEvent.change(place, { target: { value: text } })

beforeEach(() => {
  let count = 0
  setRuntime({ newId: () => `person-${++count}`, packs: { shipped: async () => aPack(), list: async () => [] } } as unknown as Parameters<
    typeof setRuntime
  >[0])
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a session that exists', () => {
  beforeEach(() => openInStore(aPack(), opened))

  it('saves a name on leaving the field, and keeps the old one when it is emptied', () => {
    showSetup('/s/s1/setup')
    const field = screen.getByTestId('initiative')
    fireEvent.focus(field)
    type(field, 'Invoice reader')
    fireEvent.blur(field)
    expect(openData().session?.head.initiative).toBe('Invoice reader')
    fireEvent.focus(field)
    type(field, '  ')
    expect(screen.getByText('Give the initiative a name.')).toBeTruthy()
    fireEvent.blur(field)
    expect(openData().session?.head.initiative).toBe('Invoice reader')
  })

  it('leads to the question bank, which a draft without a name does not: it would be lost', async () => {
    const shown = showSetup('/s/s1/setup')
    fireEvent.click(screen.getByRole('link', { name: /question bank/ }))
    expect(shown.route()).toBe('/pack')
    cleanup()
    showSetup('/new')
    await screen.findByTestId('initiative')
    expect(screen.queryByRole('link', { name: /question bank/ })).toBeNull()
  })

  it('adds people one after the other with Enter', () => {
    showSetup('/s/s1/setup')
    const field = screen.getByTestId('person-name')
    for (const name of ['Ada', 'Ben']) {
      type(field, name)
      fireEvent.keyDown(field, { key: 'Enter' })
    }
    expect(Object.values(openData().participants).map(({ name }) => name)).toEqual(['Ada', 'Ben'])
    expect((field as HTMLInputElement).value).toBe('')
    expect(screen.getAllByTestId('person')).toHaveLength(2)
  })

  it('keeps a person who was typed and not added yet when the screen is left', () => {
    showSetup('/s/s1/setup')
    type(screen.getByTestId('person-name'), 'Ada')
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
    cleanup()
    expect(Object.values(openData().participants).map(({ name }) => name)).toEqual(['Ada'])
  })

  it('brings a removed person back in the same place and with their votes', () => {
    openInStore(aPack(), aSession(seated('p8'), seated('p9'), voted('run-money', 'p8', 2)))
    const before = openData()
    show('/', () => (
      <>
        <SetupScreen sessionId={before.sessionId} />
        <ToastPlace />
      </>
    ))
    fireEvent.click(screen.getByRole('button', { name: 'Remove Name of p8' }))
    expect(openData().ballots.p8).toBeUndefined()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(openData().participants.p8).toEqual(before.participants.p8)
    expect(openData().ballots.p8).toEqual(before.ballots.p8)
  })

  it('goes on in the figures once they are added', () => {
    showSetup('/s/s1/setup')
    fireEvent.click(screen.getByTestId('add-figures'))
    expect(document.activeElement?.textContent).toContain('EUR')
  })

  it('removes a person', () => {
    showSetup('/s/s1/setup')
    const field = screen.getByTestId('person-name')
    type(field, 'Ada')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.click(screen.getByRole('button', { name: 'Remove Ada' }))
    expect(openData().participants).toEqual({})
  })

  it('sets a fact of the profile and shows its effect at once', () => {
    showSetup('/s/s1/setup')
    const fact = aPack().profile[0]
    const option = fact?.options[0]
    const group = screen.getByRole('radiogroup', { name: fact?.title ?? '' })
    fireEvent.click(within(group).getByRole('radio', { name: option?.title ?? '' }))
    expect(openData().session?.head.profile[fact?.id ?? '']).toBe(option?.id)
  })
})

describe('a new session', () => {
  const create = vi.fn(async () => 's1')
  beforeEach(() => {
    create.mockClear()
    useLibraryStore.setState({ createSession: create })
    useSessionStore.setState({
      status: 'closed',
      data: null,
      pack: null,
      open: async () => {
        const { data } = useSessionStore.getState()
        if (data === null) openInStore(aPack(), opened)
      },
    })
  })

  it('exists only once the initiative has a name, and then gets its address', async () => {
    const shown = showSetup('/new')
    const client = await screen.findByTestId('client')
    fireEvent.focus(client)
    type(client, 'Tarnwick')
    fireEvent.blur(client)
    expect(create).not.toHaveBeenCalled()
    const field = screen.getByTestId('initiative')
    type(field, 'Claims triage')
    await act(async () => fireEvent.blur(field))
    expect(create).toHaveBeenCalledTimes(1)
    expect(create.mock.calls[0]).toMatchObject([{ initiative: 'Claims triage', client: 'Tarnwick', depth: 'express', purpose: 'release' }])
    expect(shown.route()).toBe('/s/s1/setup')
  })

  it('starts the interview with Ctrl+Enter out of the name field', async () => {
    const shown = showSetup('/new')
    const field = await screen.findByTestId('initiative')
    expect(document.activeElement).toBe(field)
    type(field, 'Claims triage')
    await act(async () => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }))
    expect(create).toHaveBeenCalledTimes(1)
    expect(shown.route()).toBe('/s/s1/interview')
  })

  it('asks for the name when there is none, and creates nothing', async () => {
    const shown = showSetup('/new')
    const field = await screen.findByTestId('initiative')
    await act(async () => fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }))
    expect(screen.getByText('Give the initiative a name.')).toBeTruthy()
    expect(create).not.toHaveBeenCalled()
    expect(shown.route()).toBe('/new')
  })

  it('says why when it could not be saved, and keeps what was typed', async () => {
    create.mockRejectedValueOnce(new Error('The disk is full.'))
    showSetup('/new')
    const field = await screen.findByTestId('initiative')
    type(field, 'Claims triage')
    await act(async () => fireEvent.blur(field))
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.')
    expect((field as HTMLInputElement).value).toBe('Claims triage')
  })
})

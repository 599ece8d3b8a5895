import { act, cleanup, fireEvent, screen, waitForElementToBeRemoved, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DocumentScreen } from '../../../../../renderer/features/documents/document-screen'
import { useDocumentChoiceStore } from '../../../../../renderer/stores/document-choice'
import { useDocumentLibraryStore } from '../../../../../renderer/stores/document-library-store'
import { flushPending } from '../../../../../renderer/stores/pending-edits'
import type { Edition } from '../../../../../shared/domain/interview/session'
import { PLAIN_BRANDING } from '../../../../../shared/domain/report/branding'
import { answeredAll, aPack, aSession } from '../../../../support/builders'
import { aMachine } from '../../stores/a-runtime'
import { openData, openInStore, show } from '../open-session'

// React Aria's overlays call what jsdom does not have.
beforeAll(() => vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') }))

const pack = aPack()

function showDocument(edition: Edition): void {
  aMachine()
  useDocumentChoiceStore.setState({ edition, formats: ['pdf'], pageSize: null, csvPreset: 'plain', plans: {}, presetId: null })
  useDocumentLibraryStore.setState({ isRead: true, brandings: new Map(), presets: [] })
  const session = aSession(answeredAll(pack, 1))
  const [first, ...others] = session.agreed
  if (first === undefined) throw new Error('no answer')
  openInStore(pack, { ...session, agreed: [{ ...first, dissent: 'Nobody has tried it' }, ...others] })
  show('/s/sample/document', () => <DocumentScreen />)
}
const type = (field: string, text: string): void => {
  fireEvent.change(screen.getByTestId(field), { target: { value: text } })
  act(flushPending)
}
const button = (name: string | RegExp): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name })

beforeEach(() => showDocument('brief'))
afterEach(cleanup)

describe('what is written for a document', () => {
  it('is stored with the session while it is typed, and the computed request stays in sight', () => {
    expect(screen.getByText(/^Left empty, the document asks: ./)).not.toBeNull()
    type('ask', 'Give us eight weeks.')
    type('request-from', 'Risk committee')
    type('scope-users', '38 handlers')
    expect(openData().session?.head).toMatchObject({
      request: { ask: 'Give us eight weeks.', from: 'Risk committee' },
      scope: { users: '38 handlers' },
    })
    expect(screen.getByText(/^In your words\. Emptied, the document asks: ./)).not.toBeNull()
  })

  it('takes risks and signatures one by one, with the focus in the new row, and lets go of them', () => {
    fireEvent.click(button('Add a risk'))
    const row = within(screen.getByTestId('risks'))
    const text = row.getByRole('textbox', { name: 'Risk' })
    expect(document.activeElement).toBe(text)
    fireEvent.change(text, { target: { value: 'Two of four groups compared' } })
    act(flushPending)
    expect(Object.values(openData().session?.head.risks ?? {})).toEqual([{ text: 'Two of four groups compared' }])
    fireEvent.click(button('Take away the risk: Two of four groups compared'))
    expect(openData().session?.head.risks).toBeUndefined()
  })

  it('says which part has words, and the opinion takes a name once there is one', () => {
    fireEvent.click(button('Add your words on The decision'))
    type('prose-decision', 'We **must** wait.')
    expect(button('Your words on The decision').getAttribute('aria-expanded')).toBe('true')
    expect(screen.queryByTestId('opinion-by')).toBeNull()
    type('prose-opinion', 'I would wait.')
    type('opinion-by', 'Ruth Adeyemi')
    expect(Object.values(openData().prose)).toEqual([
      { id: 'decision', section: 'decision', text: 'We **must** wait.' },
      { id: 'opinion', section: 'opinion', text: 'I would wait.', by: 'Ruth Adeyemi' },
    ])
  })

  it('leaves a quote out of this edition only', () => {
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave out of this edition' }))
    expect(Object.keys(openData().session?.head.withheld ?? {})).toEqual(['brief'])
    expect(screen.getByText('1 of 1 left out')).not.toBeNull()
  })
})

describe('the look of documents', () => {
  it('refuses colours nobody could read, with the figure, until they are changed', async () => {
    fireEvent.click(screen.getByTestId('change-look'))
    const save = screen.getByTestId<HTMLButtonElement>('save-branding')
    fireEvent.change(screen.getByTestId('brand-accent'), { target: { value: '#ffcc00' } })
    expect(screen.getByText(/^Contrast 1\.\d\d to 1 on white: at least 4\.5 is needed/)).not.toBeNull()
    expect(save.disabled).toBe(true)
    fireEvent.change(screen.getByTestId('brand-accent'), { target: { value: '#0b6e4f' } })
    expect(save.disabled).toBe(false)
    fireEvent.change(screen.getByTestId('brand-tint'), { target: { value: '#fefefe' } })
    expect(screen.getByText(/^Too close to white/)).not.toBeNull()
    expect(save.disabled).toBe(true)
    fireEvent.change(screen.getByTestId('brand-tint'), { target: { value: PLAIN_BRANDING.tint } })
    fireEvent.click(save)
    expect([...useDocumentLibraryStore.getState().brandings.values()]).toEqual([{ ...PLAIN_BRANDING, accent: '#0b6e4f' }])
    await waitForElementToBeRemoved(() => screen.queryByTestId('save-branding'), { timeout: 10_000 })
  })
})

describe('a preset', () => {
  const name = (text: string): void => {
    fireEvent.change(screen.getByTestId('preset-name'), { target: { value: text } })
    fireEvent.click(screen.getByTestId('name-preset'))
  }
  const names = (): string[] => useDocumentLibraryStore.getState().presets.map((preset) => preset.name)

  it('keeps the choice under a name of its own, says when it was changed, and takes the change', () => {
    fireEvent.click(screen.getByTestId('save-preset'))
    name(' ')
    expect(screen.getByText('Give it a name.')).not.toBeNull()
    name('For the board')
    expect(names()).toEqual(['For the board'])
    expect(screen.queryByText('Changed since it was saved.')).toBeNull()
    fireEvent.click(button('Move down: The decision'))
    fireEvent.click(button('Save changes'))
    expect(useDocumentLibraryStore.getState().presets[0]).toMatchObject({ edition: 'brief', order: ['behind', 'decision'], left: [] })
    expect(screen.queryByText('Changed since it was saved.')).toBeNull()
    fireEvent.click(screen.getByTestId('save-preset'))
    name('for the BOARD')
    expect(screen.getByText('There is a preset of that name.')).not.toBeNull()
  })

  it('is renamed and deleted', () => {
    fireEvent.click(screen.getByTestId('save-preset'))
    name('For the board')
    fireEvent.click(button('Rename'))
    name('For the committee')
    expect(names()).toEqual(['For the committee'])
    fireEvent.click(button('Delete'))
    expect(names()).toEqual([])
  })
})

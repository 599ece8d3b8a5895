import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DocumentScreen } from '../../../../../renderer/features/documents/document-screen'
import { useDocumentChoiceStore } from '../../../../../renderer/stores/document-choice'
import { answeredAll, aPack, aSession } from '../../../../support/builders'
import { aMachine } from '../../stores/a-runtime'
import { openInStore, show } from '../open-session'

const pack = aPack()

beforeEach(() => {
  aMachine()
  useDocumentChoiceStore.setState({ edition: 'full', formats: ['pdf'], pageSize: null, csvPreset: 'plain', plans: {}, presetId: null })
  openInStore(pack, aSession(answeredAll(pack, 1)))
  show('/s/sample/document', () => <DocumentScreen />)
})

afterEach(cleanup)

const parts = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section)
const row = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-section="${id}"]`)
  if (found === null) throw new Error(`no part ${id}`)
  return found
}
const isIn = (id: string): boolean => within(row(id)).getByRole<HTMLInputElement>('checkbox').checked
const choose = (edition: string): boolean => fireEvent.click(screen.getByRole('radio', { name: new RegExp(edition) }))

describe('the parts of a document', () => {
  it('follow the edition', () => {
    expect(parts()).toContain('signoff')
    choose('Executive brief')
    expect(parts()).toEqual(['decision', 'behind'])
    expect(screen.queryByText('Cover and contents')).toBeNull()
  })

  it('move with Alt and the arrows, keep the focus, and say where they are', () => {
    const box = within(row('gates')).getByRole('checkbox')
    box.focus()
    fireEvent.keyDown(box, { key: 'ArrowUp', altKey: true })
    expect(parts().slice(0, 3)).toEqual(['summary', 'gates', 'dimensions'])
    expect(document.activeElement).toBe(box)
    expect(screen.getByText(/^Gate board is now part 2 of /)).not.toBeNull()
  })

  it('move with buttons that end where the list ends, without losing the focus', () => {
    const up = screen.getByRole('button', { name: 'Move up: Dimensions' })
    up.focus()
    fireEvent.click(up)
    expect(parts().slice(0, 2)).toEqual(['dimensions', 'summary'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move up: Dimensions' }).disabled).toBe(true)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: Dimensions' }))
  })

  it('keep order and ticks of each edition while another one is looked at', () => {
    fireEvent.click(within(row('method')).getByRole('checkbox'))
    fireEvent.click(screen.getByRole('button', { name: 'Move up: Gate board' }))
    choose('Workshop record')
    expect(parts()).toContain('answers')
    expect(isIn('method')).toBe(true)
    choose('Full report')
    expect(parts()[1]).toBe('gates')
    expect(isIn('method')).toBe(false)
  })
})

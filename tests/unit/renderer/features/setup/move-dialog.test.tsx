import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SetupScreen } from '../../../../../renderer/features/setup/setup-screen'
import { setRuntime } from '../../../../../renderer/stores/runtime'
import type { Pack } from '../../../../../shared/domain/pack/pack'
import { applyPackEdits, levelEdit } from '../../../../../shared/domain/pack/pack-edits'
import { agreed, answered, aPack, aSession, level } from '../../../../support/builders'
import { openData, openInStore, show } from '../open-session'

const before = aPack()
const after: Pack = {
  ...applyPackEdits(before, { [levelEdit('run-money', 3, 'en')]: 'Twelve months are paid for' }),
  version: '2.0.0',
  title: 'Tiny pack',
  dimensions: applyPackEdits(before, { [levelEdit('run-money', 3, 'en')]: 'Twelve months are paid for' }).dimensions.filter(
    ({ id }) => id !== 'data',
  ),
}
const shelved = (pack: Pack) => ({
  packId: pack.id,
  packVersion: pack.version,
  title: pack.title,
  languages: ['en'],
  isShipped: pack === after,
})
const find = async ({ packVersion }: { packVersion: string }) => [before, after].find(({ version }) => version === packVersion) ?? null

// jsdom has no CSS.escape, which React Aria's overlays call.
beforeAll(() => vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') }))
beforeEach(async () => {
  const packs = { list: async () => [shelved(after), shelved(before)], find, peek: () => after, shipped: async () => after }
  setRuntime({ packs } as unknown as Parameters<typeof setRuntime>[0])
  openInStore(
    before,
    aSession(answered('run-money', 2), agreed('critical-fields', level(1), { evidence: 'E1', evidenceRef: { title: 'Field list' } })),
  )
  show('/s/s1/setup', () => <SetupScreen sessionId="s1" />)
  await act(async () => undefined)
  fireEvent.click(screen.getByTestId('move-session'))
  await act(async () => undefined)
})
afterEach(cleanup)

describe('moving a session to another version of its question bank', () => {
  it('shows old beside new first, and what becomes of the answers', () => {
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText('1 question changed')).toBeTruthy()
    expect(dialog.getByText('In place')).toBeTruthy()
    expect(dialog.getByText('Twelve months are paid for')).toBeTruthy()
    expect(dialog.getByText('Answered C')).toBeTruthy()
    expect(dialog.getByText('What was said here becomes a note.')).toBeTruthy()
    expect(openData().session?.head.packVersion).toBe('1.0.0')
  })

  it('keeps what still fits, writes the rest into notes, and asks again what was ticked', () => {
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ask it again' }))
    fireEvent.click(screen.getByTestId('move-now'))
    const data = openData()
    expect(data.session?.head.packVersion).toBe('2.0.0')
    expect(data.answers).toEqual({
      'run-money': { questionId: 'run-money', note: 'Said under version 1.0.0 of the question bank. Answer C: Defined' },
    })
    expect(Object.values(data.notes)).toEqual([
      {
        id: 'moved-critical-fields',
        text: 'No longer asked in version 2.0.0 of the question bank: “Question critical-fields?” Answer B: Talked about Evidence E1 (Field list).',
      },
    ])
  })
})

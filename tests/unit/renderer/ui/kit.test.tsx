import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Banner } from '../../../../renderer/ui/banner'
import { Button } from '../../../../renderer/ui/button'
import { DateField } from '../../../../renderer/ui/date-field'
import { Dialog } from '../../../../renderer/ui/dialog'
import { type Hotkeys, useHotkeys } from '../../../../renderer/ui/hotkeys'
import { LevelCards } from '../../../../renderer/ui/level-cards'
import { MultiSelect } from '../../../../renderer/ui/multi-select'
import { RangeGlyphView } from '../../../../renderer/ui/range-glyph-view'
import { Segmented } from '../../../../renderer/ui/segmented'
import { StateShape } from '../../../../renderer/ui/state-shape'
import { Table, TableCell, TableRow } from '../../../../renderer/ui/table'

// jsdom has no CSS.escape, which React Aria's overlays call.
beforeAll(() => vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') }))
afterAll(() => vi.unstubAllGlobals())
afterEach(cleanup)

const press = (key: string, options: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...options })

describe('keys that work anywhere on a screen', () => {
  function Screen({ keys, isOn }: { readonly keys: Hotkeys; readonly isOn?: boolean }) {
    useHotkeys(keys, isOn ?? true)
    return (
      <>
        <input aria-label="name" />
        <div role="dialog" aria-label="on top">
          <button type="button">in the dialog</button>
        </div>
      </>
    )
  }

  it('run once per press, capital or not', () => {
    const run = vi.fn()
    render(<Screen keys={{ a: run }} />)
    press('a')
    press('A', { shiftKey: true })
    press('a', { repeat: true })
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('stay silent while somebody types, but for Ctrl+Enter', () => {
    const [letter, enter, undo] = [vi.fn(), vi.fn(), vi.fn()]
    render(<Screen keys={{ a: letter, 'Ctrl+Enter': enter, 'Ctrl+z': undo }} />)
    const field = screen.getByLabelText('name')
    press('a', {}, field)
    press('z', { ctrlKey: true }, field)
    press('Enter', { ctrlKey: true }, field)
    expect([letter, undo, enter].map((run) => run.mock.calls.length)).toEqual([0, 0, 1])
  })

  it('work on a button, which takes Enter alone', () => {
    const [start, pressed] = [vi.fn(), vi.fn()]
    function Screen() {
      useHotkeys({ 'Ctrl+Enter': start })
      return <Button onPress={pressed}>Seats</Button>
    }
    render(<Screen />)
    const button = screen.getByRole('button')
    for (const options of [{ ctrlKey: true }, {}]) {
      fireEvent.keyDown(button, { key: 'Enter', ...options })
      fireEvent.keyUp(button, { key: 'Enter', ...options })
    }
    expect(start).toHaveBeenCalledTimes(1)
    expect(pressed).toHaveBeenCalledTimes(1)
  })

  it('stay silent in a dialog and with Alt held', () => {
    const run = vi.fn()
    render(<Screen keys={{ a: run }} />)
    press('a', {}, screen.getByText('in the dialog'))
    press('a', { altKey: true })
    expect(run).not.toHaveBeenCalled()
  })

  it('can be taken away', () => {
    const run = vi.fn()
    render(<Screen keys={{ a: run }} isOn={false} />)
    press('a')
    expect(run).not.toHaveBeenCalled()
  })
})

describe('level cards', () => {
  const levels = ['A', 'B', 'C'].map((letter) => ({ letter, text: `Text ${letter}` }))
  it('choose on Enter and by pointer, never by passing by', () => {
    const choose = vi.fn()
    render(<LevelCards label="Levels" levels={levels} value={null} onChange={choose} />)
    const cards = screen.getAllByRole('radio')
    cards[0]?.focus()
    press('ArrowDown', {}, cards[0])
    expect(document.activeElement).toBe(cards[1])
    expect(choose).not.toHaveBeenCalled()
    fireEvent.click(cards[1] as Element)
    expect(choose).toHaveBeenCalledWith(1)
    expect(cards[1]?.getAttribute('aria-keyshortcuts')).toBe('B')
  })

  it('leave left and right to the screen', () => {
    const step = vi.fn()
    function Screen() {
      useHotkeys({ ArrowRight: step })
      return <LevelCards label="Levels" levels={levels} value={0} onChange={() => undefined} />
    }
    render(<Screen />)
    press('ArrowRight', {}, screen.getAllByRole('radio')[0])
    expect(step).toHaveBeenCalledTimes(1)
  })
})

describe('segmented control', () => {
  it('keeps its choice when it is chosen again, and keeps arrow keys to itself', () => {
    const [choose, step] = [vi.fn(), vi.fn()]
    function Screen() {
      useHotkeys({ ArrowRight: step })
      return (
        <Segmented
          label="Show"
          value="all"
          options={[
            { id: 'all', title: 'All' },
            { id: 'open', title: 'Open' },
          ]}
          onChange={choose}
        />
      )
    }
    render(<Screen />)
    const [all, open] = screen.getAllByRole('radio')
    fireEvent.click(all as Element)
    expect(choose).not.toHaveBeenCalled()
    all?.focus()
    press('ArrowRight', {}, all)
    expect(document.activeElement).toBe(open)
    expect(step).not.toHaveBeenCalled()
  })
})

describe('range glyph', () => {
  it('says in words what it draws', () => {
    render(<RangeGlyphView label="Integration" counted={2} claimed={2.4} low={2} high={2.4} width={132} />)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Integration: counted 2.0, claimed 2.4, range 2.0 to 2.4')
  })

  it('draws no dot where nothing is counted', () => {
    const { container } = render(<RangeGlyphView label="Data" counted={null} claimed={null} low={null} high={null} width={300} />)
    expect(container.querySelector('circle')).toBeNull()
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Data: nothing counted yet, range 0.0 to 4.0')
  })

  it('draws claimed after counted, so that it stays readable when both fall together', () => {
    const { container } = render(<RangeGlyphView label="Data" counted={3} claimed={3} low={3} high={3} width={300} />)
    const marks = [...container.querySelectorAll('circle, rect')].map((mark) => mark.tagName)
    expect(marks.slice(-2)).toEqual(['circle', 'rect'])
  })
})

describe('gate states', () => {
  it('differ in silhouette, not only in colour', () => {
    const shapes = (['pass', 'fail', 'unverified', 'not-required'] as const).map((state) => {
      const { container } = render(<StateShape state={state} />)
      const drawing = [...container.querySelectorAll('svg *')].map((part) => part.tagName + (part.getAttribute('d') ?? '')).join()
      cleanup()
      return drawing
    })
    expect(new Set(shapes).size).toBe(4)
  })

  it('are hidden from screen readers where a word stands beside them', () => {
    const { container } = render(<StateShape state="pass" />)
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })
})

it('a button tells assistive technology its key', () => {
  render(
    <Button kbd="←" onPress={() => undefined}>
      Previous
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Previous' })
  expect(button.getAttribute('aria-keyshortcuts')).toBe('ArrowLeft')
})

it('a failure is announced at once, the rest politely', () => {
  render(
    <>
      <Banner kind="failure">Not saved</Banner>
      <Banner kind="info">Two answers changed</Banner>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toBe('Not saved')
  expect(screen.getByRole('status').textContent).toBe('Two answers changed')
})

it('a table names its rows and columns', () => {
  render(
    <Table
      label="Topics"
      columns={[
        { id: 'topic', title: 'Topic' },
        { id: 'mean', title: 'Counted', align: 'end' },
      ]}
    >
      <TableRow>
        <TableCell isHeader>Security</TableCell>
        <TableCell align="end">1.8</TableCell>
      </TableRow>
    </Table>,
  )
  expect(screen.getByRole('table', { name: 'Topics' })).toBeTruthy()
  expect(screen.getByRole('rowheader').textContent).toBe('Security')
  expect(screen.getAllByRole('columnheader')).toHaveLength(2)
})

it('a dialog closes with Escape and has its title for a name', () => {
  const close = vi.fn()
  render(
    <Dialog title="Keys" isOpen onClose={close}>
      All of them
    </Dialog>,
  )
  press('Escape', {}, screen.getByRole('dialog', { name: 'Keys' }))
  expect(close).toHaveBeenCalledTimes(1)
})

it('several seats are chosen from one list, in the list’s order, even when a group and a seat share an id', () => {
  const groups = [
    { id: 'business', title: 'Business', options: [{ id: 'sponsor', title: 'Sponsor' }] },
    { id: 'operations', title: 'Operations', options: [{ id: 'operations', title: 'IT operations' }] },
  ]
  function Form() {
    const [value, setValue] = useState<readonly string[]>([])
    return (
      <MultiSelect
        label="Seats"
        groups={groups}
        value={value}
        onChange={setValue}
        placeholder="None"
        join={(titles) => titles.join(' + ')}
      />
    )
  }
  render(<Form />)
  const button = screen.getByRole('button', { name: 'Seats None' })
  fireEvent.click(button)
  fireEvent.click(screen.getByRole('option', { name: /IT operations/ }))
  fireEvent.click(screen.getByRole('option', { name: /Sponsor/ }))
  expect(button.textContent).toBe('Sponsor + IT operations')
})

describe('a date', () => {
  function Form({ onChange }: { readonly onChange: (date: string) => void }) {
    const [value, setValue] = useState('2026-11-21')
    const change = (date: string) => {
      onChange(date)
      setValue(date)
    }
    return <DateField label="Day" value={value} onChange={change} />
  }
  const type = (text: string) => fireEvent.change(screen.getByLabelText('Day'), { target: { value: text } })

  it('is passed on once its year is whole, however it is typed', () => {
    const change = vi.fn()
    render(<Form onChange={change} />)
    for (const text of ['0002-11-20', '0020-11-20', '0202-11-20', '2025-11-20', '20251-11-20']) type(text)
    expect(change.mock.calls).toEqual([['2025-11-20']])
  })

  it('goes back to what it was when it is left half typed', () => {
    render(<Form onChange={vi.fn()} />)
    type('0002-11-20')
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('0002-11-20')
    fireEvent.blur(screen.getByLabelText('Day'))
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2026-11-21')
  })

  it('that is none, from an old file, is shown as it stands', () => {
    render(<DateField label="Day" value="12026-11-20" onChange={vi.fn()} />)
    expect(document.body.textContent).toContain('12026-11-20')
  })
})

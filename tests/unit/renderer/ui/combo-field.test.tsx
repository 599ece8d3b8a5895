import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ComboField } from '../../../../renderer/ui/combo-field'

beforeAll(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') })
})
afterEach(cleanup)

const groups = [{ id: 'people', title: 'In the room', options: [{ id: 'ada', title: 'Ada Lind' }] }]

function showField() {
  const onChange = vi.fn()
  render(<ComboField label="Owner" groups={groups} text="Operations" onChange={onChange} testId="owner" />)
  const field = screen.getByTestId('owner')
  const leaveWith = (text: string) => {
    act(() => field.focus())
    fireEvent.change(field, { target: { value: text } })
    act(() => field.blur())
  }
  return { onChange, field, leaveWith }
}

describe('a field for one of a list or any other text', () => {
  it('takes any text on leaving, and the option whose name it is', () => {
    const { onChange, leaveWith } = showField()
    leaveWith(' Carla Winter ')
    expect(onChange).toHaveBeenLastCalledWith('Carla Winter')
    leaveWith('ada lind')
    expect(onChange).toHaveBeenLastCalledWith('ada')
  })

  it('keeps what stands there when it is left empty or as it was', () => {
    const { onChange, leaveWith } = showField()
    leaveWith('  ')
    leaveWith('Operations')
    expect(onChange).not.toHaveBeenCalled()
  })

  it('closes its list with Escape and nothing around it', () => {
    const { field } = showField()
    const around = vi.fn()
    addEventListener('keydown', around)
    act(() => field.focus())
    fireEvent.change(field, { target: { value: 'A' } })
    expect(field.getAttribute('aria-expanded')).toBe('true')
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(around).not.toHaveBeenCalled()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(around).toHaveBeenCalledOnce()
    removeEventListener('keydown', around)
  })
})

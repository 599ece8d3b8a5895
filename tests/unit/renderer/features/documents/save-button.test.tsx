import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SaveButton } from '../../../../../renderer/features/documents/save-button'
import type { DocumentJobs, Files } from '../../../../../renderer/features/documents/use-document-jobs'
import { TranslatorProvider } from '../../../../../renderer/ui/translator'
import { english } from '../../../../../shared/i18n/english'

let files: Files = new Map()
let listeners: (() => void)[] = []
const become = (next: Files): void =>
  act(() => {
    files = next
    for (const listener of listeners) listener()
  })
const jobs = {
  files: {
    read: () => files,
    subscribe: (listener: () => void) => {
      listeners.push(listener)
      return () => undefined
    },
  },
  start: vi.fn(),
  cancel: vi.fn(),
} satisfies DocumentJobs
const making: Files = new Map([['pdf', { step: 'making', done: 0, total: 0 }]])

beforeEach(() => {
  vi.useFakeTimers()
  files = new Map()
  listeners = []
  jobs.cancel.mockClear()
  render(
    <TranslatorProvider translator={english()}>
      <SaveButton jobs={jobs} isDisabled={false} onSave={() => become(making)}>
        Save PDF
      </SaveButton>
    </TranslatorProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const button = () => screen.getByRole('button')

describe('the button that saves', () => {
  it('becomes the one that cancels while files are being made, and keeps the focus', () => {
    button().focus()
    fireEvent.click(button())
    expect(button().textContent).toBe('Cancel')
    expect(document.activeElement).toBe(button())
    vi.advanceTimersByTime(600)
    fireEvent.click(button())
    expect(jobs.cancel).toHaveBeenCalledOnce()
    become(new Map([['pdf', { step: 'failed', reason: 'unexpected', sentence: null }]]))
    expect(button().textContent).toContain('Save PDF')
  })

  it('does not take the second half of a double click for a cancel', () => {
    fireEvent.click(button())
    vi.advanceTimersByTime(150)
    fireEvent.click(button())
    expect(jobs.cancel).not.toHaveBeenCalled()
  })
})

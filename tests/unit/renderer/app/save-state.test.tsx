import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SaveFailure } from '../../../../renderer/app/save-failure'
import { SaveIndicator } from '../../../../renderer/app/save-indicator'
import { useSessionStore } from '../../../../renderer/stores/session-store'
import { setSave } from '../features/open-session'

afterEach(cleanup)

const show = () =>
  render(
    <>
      <SaveIndicator />
      <SaveFailure />
    </>,
  )
const indicator = () => screen.getByTestId('save-state')

describe('the save indicator', () => {
  it('says "Saved" with the time only when nothing is pending', () => {
    setSave({ status: 'saving', pending: 2 })
    show()
    expect(indicator().dataset).toMatchObject({ status: 'saving', pending: '2' })
    expect(indicator().textContent).not.toContain('Saved')
    setSave({ status: 'saved', pending: 0, at: '2026-11-12T10:42:00.000Z' })
    expect(indicator().textContent).toMatch(/^Saved \d/)
  })

  it('shows a failure as a banner with its reason and a retry', () => {
    const retrySave = vi.fn()
    useSessionStore.setState({ retrySave })
    setSave({ status: 'failed', pending: 3, message: 'The disk is full.' })
    show()
    expect(indicator().textContent).toBe('Not saved')
    expect(screen.getByRole('alert').textContent).toContain('3 changes are not saved. The disk is full.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retrySave).toHaveBeenCalledTimes(1)
  })

  it('asks before the window closes while something is not saved', () => {
    setSave({ status: 'saving', pending: 1 })
    show()
    const closing = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(closing)
    expect(closing.defaultPrevented).toBe(true)
    setSave({ status: 'saved', pending: 0 })
    const later = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(later)
    expect(later.defaultPrevented).toBe(false)
  })
})

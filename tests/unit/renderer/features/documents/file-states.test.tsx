import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { FileStates } from '../../../../../renderer/features/documents/file-states'
import type { DocumentJobs, FileState } from '../../../../../renderer/features/documents/use-document-jobs'

afterEach(cleanup)

function showSaved(lost: readonly string[] | undefined): string {
  const state: FileState = { step: 'done', file: { name: 'report.pdf', bytes: 90_000, target: null, downloaded: false }, parts: 34, lost }
  const files = new Map([['pdf', state] as const])
  const store: DocumentJobs['files'] = { read: () => files, subscribe: () => () => undefined }
  const nothing = (): void => undefined
  render(<FileStates jobs={{ files: store, start: nothing, cancel: nothing }} onRetry={nothing} />)
  return screen.getByTestId('document-files').textContent ?? ''
}

describe('a saved PDF', () => {
  it('that shows every character only says where it is', () => {
    expect(showSaved(undefined)).toBe('Saved. report.pdf, 34 pages, 90 kB')
  })

  it('that lacks some says which, and which formats show them', () => {
    expect(showSaved(['김', '민'])).toMatch(
      /Saved\. report\.pdf, 34 pages, 90 kB ?The fonts of a PDF lack Korean letters: 김 민 are .*HTML files show them/,
    )
  })
})

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DrawnPage, Preview, PreviewState, PreviewView } from '../../../../../../renderer/exports/preview/create-preview'
import { topOf } from '../../../../../../renderer/features/documents/preview/page-places'
import { PreviewPanel } from '../../../../../../renderer/features/documents/preview/preview-panel'
import { TranslatorProvider } from '../../../../../../renderer/ui/translator'
import type { Edition } from '../../../../../../shared/domain/interview/session'
import { english } from '../../../../../../shared/i18n/english'
import { stubResizeObserver } from '../../../../../support/resize-observer'

const EMPTY: PreviewState = { laidOut: null, version: 0, drawn: new Map(), isBusy: true, failure: null }
const document_ = { compose: vi.fn(), pageSize: 'A4' } as const
/** Of the scrolled area: a page of 300 × 400 with its gaps. */
const ROOM = { width: 332, height: 432 }
const BOX = { width: 300, height: 400 }

let state = EMPTY
let looks: PreviewView[] = []
const listeners = new Set<() => void>()
const preview = {
  show: vi.fn(),
  look: (view: PreviewView) => void looks.push(view),
  retry: vi.fn(),
  end: vi.fn(),
  state: () => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
} satisfies Preview

vi.mock('../../../../../../renderer/exports/preview/create-preview', () => ({ createPreview: () => preview }))

const become = (next: Partial<PreviewState>): void =>
  act(() => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  })
const aPage = (text: string): DrawnPage => ({
  ...{ version: 1, pixels: 300, bitmap: { width: 300, height: 400 } as ImageBitmap },
  texts: [{ text, x: 10, baseline: 20, width: 50, size: 8, turn: 0 }],
})
const laidOut = { count: 9, width: 600, height: 800, lost: [] as readonly string[] }
const drawn = (...pages: number[]) => new Map(pages.map((page) => [page, aPage(`words of page ${page}`)]))
const area = () => screen.getByRole('region', { name: /Page Up/ })
const scrollTo = (top: number): void => {
  area().scrollTop = top
  fireEvent.scroll(area())
}
const paint = vi.fn()
let gone: (number | undefined)[] = []

/** The preview itself is a stub here. */
const noWorker = { open: vi.fn(), end: vi.fn() }

const panel = (edition: Edition) => (
  <TranslatorProvider translator={english()}>
    <PreviewPanel document={document_} isEmpty={false} edition={edition} worker={noWorker} />
  </TranslatorProvider>
)
let shown: ReturnType<typeof render>

beforeEach(() => {
  stubResizeObserver()
  state = EMPTY
  looks = []
  gone = []
  vi.clearAllMocks()
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(ROOM.width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(ROOM.height)
  HTMLCanvasElement.prototype.getContext = (() => ({ transferFromImageBitmap: paint })) as never
  HTMLElement.prototype.scrollTo = ((options?: ScrollToOptions | number) => {
    const top = typeof options === 'object' ? options.top : undefined
    gone.push(top)
    scrollTo(top ?? 0)
  }) as HTMLElement['scrollTo']
  shown = render(panel('full'))
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the preview of a document', () => {
  it('says that pages are being laid out until there are some', () => {
    expect(preview.show).toHaveBeenCalledWith(document_)
    expect(screen.getByText('The pages are being laid out.')).not.toBeNull()
    become({ laidOut })
    expect(screen.getByTestId('preview-place').textContent).toBe('Page 1 of 9')
    expect(screen.queryByText('The pages are being laid out.')).toBeNull()
  })

  it('says before anything is saved which characters its fonts lack, until they have gone', () => {
    become({ laidOut: { ...laidOut, lost: ['김', '민'] } })
    expect(screen.getByText(/Korean letters: 김 민 are printed/)).not.toBeNull()
    become({ laidOut })
    expect(screen.queryByText(/Korean letters/)).toBeNull()
  })

  it('has a place for every page, and pictures only of those in view and beside it', () => {
    become({ laidOut })
    scrollTo(topOf(5, BOX))
    expect(looks.at(-1)?.pages).toEqual([5, 6, 7, 4])
    become({ drawn: drawn(4, 5, 6, 7), version: 1 })
    expect(screen.getAllByTestId('preview-page')).toHaveLength(9)
    expect(document.querySelectorAll('canvas')).toHaveLength(4)
    expect(paint).toHaveBeenCalledTimes(4)
  })

  it('names every page and reads it out', () => {
    become({ laidOut, drawn: drawn(2), version: 1 })
    expect(screen.getByRole('figure', { name: 'Page 2 of 9' }).textContent).toBe('words of page 2')
  })

  it('turns pages by button and by key, and stops at the ends', () => {
    become({ laidOut })
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous page' }).disabled).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }))
    expect(screen.getByTestId('preview-place').textContent).toBe('Page 2 of 9')
    fireEvent.keyDown(area(), { key: 'PageDown' })
    expect(screen.getByTestId('preview-place').textContent).toBe('Page 3 of 9')
    fireEvent.keyDown(area(), { key: 'PageUp' })
    fireEvent.keyDown(area(), { key: 'PageUp' })
    fireEvent.keyDown(area(), { key: 'PageUp' })
    expect(screen.getByTestId('preview-place').textContent).toBe('Page 1 of 9')
    expect(gone.at(-1)).toBe(0)
    scrollTo(topOf(9, BOX))
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next page' }).disabled).toBe(true)
  })

  it('asks for larger pictures when pages become larger, and keeps the page that is read', () => {
    become({ laidOut })
    scrollTo(topOf(5, BOX))
    fireEvent.click(screen.getByRole('radio', { name: '100 %' }))
    expect(looks.at(-1)).toMatchObject({ pixels: 800 })
    // A browser tells of it; jsdom does not.
    fireEvent.scroll(area())
    expect(screen.getByTestId('preview-place').textContent).toBe('Page 5 of 9')
  })

  it('begins another edition at its first page', () => {
    become({ laidOut })
    scrollTo(topOf(5, BOX))
    shown.rerender(panel('brief'))
    expect(gone.at(-1)).toBe(0)
    fireEvent.scroll(area())
    expect(screen.getByTestId('preview-place').textContent).toBe('Page 1 of 9')
  })

  it('says why it could not be made, keeps the pages, and tries again', () => {
    become({ laidOut, drawn: drawn(1), version: 1, failure: 'stopped', isBusy: false })
    expect(screen.getByRole('alert').textContent).toMatch(/^The preview could not be made\..*memory/)
    expect(document.querySelectorAll('canvas')).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(preview.retry).toHaveBeenCalledTimes(1)
  })

  it('ends its workers when it is closed', () => {
    cleanup()
    expect(preview.end).toHaveBeenCalledTimes(1)
  })
})

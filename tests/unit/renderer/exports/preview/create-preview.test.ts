import { describe, expect, it } from 'vitest'
import type { DocumentFailure } from '../../../../../renderer/exports/make-document'
import { createPreview, type PreviewDocument, STALEST } from '../../../../../renderer/exports/preview/create-preview'
import type { PagePicture } from '../../../../../renderer/exports/preview/drawing-messages'
import type { PreviewMakers } from '../../../../../renderer/exports/preview/preview-makers'
import type { Report } from '../../../../../shared/domain/report/report'
import { err, ok } from '../../../../../shared/lib/result'

/** Makers whose every step waits until it is let through, and a clock that waits too. */
function aPreview(pages = 9) {
  const log: string[] = []
  const steps: (() => void)[] = []
  const pauses: (() => void)[] = []
  const failures: DocumentFailure[] = []
  let title = ''
  let time = 0
  const when = <T>(name: string, value: () => T) => {
    log.push(name)
    return new Promise<ReturnType<typeof ok<T>> | ReturnType<typeof err<DocumentFailure>>>((resolve) =>
      steps.push(() => {
        const failure = failures.pop()
        resolve(failure === undefined ? ok(value()) : err(failure))
      }),
    )
  }
  const makers: PreviewMakers = {
    layOut: (report) => {
      title = report.title
      return when(`lay out ${title}`, () => ({ count: pages, width: 600, height: 800, lost: [] }))
    },
    makePage: (page) => when(`make ${page} of ${title}`, () => new Uint8Array([page])),
    drawPage: ([page], pixels) => when(`draw ${page} at ${pixels}`, () => ({ bitmap: {}, texts: [] }) as unknown as PagePicture),
    end: () => log.push('end'),
  }
  const preview = createPreview(
    makers,
    (ring) => {
      pauses.push(ring)
      return () => void pauses.splice(pauses.indexOf(ring), 1)
    },
    () => time,
  )
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return {
    preview,
    log,
    failures,
    show: (name: string) => preview.show(aDocument(name)),
    later: (milliseconds: number) => {
      time += milliseconds
    },
    /** The pause after an edit is over. */
    rest: async () => {
      for (const ring of pauses.splice(0)) ring()
      await settle()
    },
    /** Lets the next steps through, one after the other. */
    pass: async (count = 1) => {
      for (let step = 0; step < count; step++) {
        steps.shift()?.()
        await settle()
      }
    },
    versions: () => [...preview.state().drawn].map(([page, { version }]) => `${page}:${version}`),
  }
}

const aDocument = (title: string): PreviewDocument => ({ compose: () => ({ title }) as Report, pageSize: 'A4' })

describe('a preview', () => {
  it('lays the document out and draws the pages that are looked at, those on screen first', async () => {
    const { preview, log, show, pass, versions } = aPreview()
    preview.look({ pages: [3, 4, 2], pixels: 500 })
    show('first')
    await pass(7)
    expect(log).toEqual([
      'lay out first',
      ...['make 3 of first', 'draw 3 at 500', 'make 4 of first', 'draw 4 at 500', 'make 2 of first', 'draw 2 at 500'],
    ])
    expect(versions()).toEqual(['3:1', '4:1', '2:1'])
    expect(preview.state()).toMatchObject({ isBusy: false, failure: null, laidOut: { count: 9 } })
  })

  it('gives up an older document at the next step, and never makes those in between', async () => {
    const { preview, log, show, rest, pass, versions } = aPreview()
    preview.look({ pages: [1], pixels: 500 })
    show('first')
    show('second')
    show('third')
    await rest()
    await pass()
    expect(log).toEqual(['lay out first', 'lay out third'])
    show('fourth')
    await pass()
    await rest()
    await pass(3)
    expect(log.slice(2)).toEqual(['lay out fourth', 'make 1 of fourth', 'draw 1 at 500'])
    expect(versions()).toEqual(['1:1'])
  })

  it('keeps the old picture on screen until the new one is drawn', async () => {
    const { preview, show, rest, pass, versions } = aPreview()
    preview.look({ pages: [1, 2], pixels: 500 })
    show('first')
    await pass(5)
    show('second')
    await rest()
    await pass(2)
    expect(versions()).toEqual(['1:1', '2:1'])
    expect(preview.state().isBusy).toBe(true)
    await pass()
    expect(versions()).toEqual(['1:2', '2:1'])
  })

  it('shows an older document now and then to somebody who never stops typing', async () => {
    const { preview, log, show, rest, later, pass, versions } = aPreview()
    preview.look({ pages: [1], pixels: 500 })
    show('first')
    await pass(3)
    show('second')
    await rest()
    later(STALEST)
    show('third')
    await pass(3)
    expect(log.slice(3)).toEqual(['lay out second', 'make 1 of second', 'draw 1 at 500'])
    expect(versions()).toEqual(['1:2'])
    expect(preview.state().isBusy).toBe(true)
    await rest()
    await pass(3)
    expect(log.at(-1)).toBe('draw 1 at 500')
    expect(versions()).toEqual(['1:3'])
  })

  it('drops the pictures of pages a shorter document does not have, and of pages nobody looks at', async () => {
    const { preview, log, show, pass, versions } = aPreview(3)
    preview.look({ pages: [2, 3, 4], pixels: 500 })
    show('first')
    await pass(7)
    expect(log.filter((step) => step.includes('4'))).toEqual([])
    preview.look({ pages: [3], pixels: 500 })
    expect(versions()).toEqual(['3:1'])
  })

  it('draws a page anew at another size from the file it has', async () => {
    const { preview, log, show, pass } = aPreview()
    preview.look({ pages: [1], pixels: 500 })
    show('first')
    await pass(3)
    preview.look({ pages: [1], pixels: 900 })
    await pass()
    expect(log.slice(3)).toEqual(['draw 1 at 900'])
  })

  it.each([
    ['laying out', 0],
    ['making a page', 1],
    ['drawing it', 2],
  ])('says why %s failed, keeps what is on screen, and begins again when asked', async (_, step) => {
    const { preview, log, failures, show, rest, pass, versions } = aPreview()
    preview.look({ pages: [1], pixels: 500 })
    show('first')
    await pass(3)
    show('second')
    await rest()
    await pass(step)
    failures.push({ reason: 'stopped', detail: '' })
    await pass()
    expect(preview.state()).toMatchObject({ failure: 'stopped', isBusy: false })
    expect(versions()).toEqual(['1:1'])
    log.length = 0
    preview.retry()
    expect(preview.state()).toMatchObject({ failure: null, isBusy: true })
    await pass(3)
    expect(log).toEqual(['lay out second', 'make 1 of second', 'draw 1 at 500'])
    expect(preview.state()).toMatchObject({ failure: null, isBusy: false })
  })

  it('lays out nothing whose words took so long to compose that newer ones are there', async () => {
    const { preview, log, show, rest, pass } = aPreview()
    preview.look({ pages: [1], pixels: 500 })
    let finish = (_: Report): void => undefined
    const composed = new Promise<Report>((resolve) => {
      finish = resolve
    })
    preview.show({ compose: () => composed, pageSize: 'A4' })
    show('second')
    await rest()
    finish({ title: 'first' } as Report)
    await rest()
    await pass()
    expect(log[0]).toBe('lay out second')
  })

  it('takes a report that cannot be composed for a failure', async () => {
    const { preview, pass } = aPreview()
    const compose = (): Report => {
      throw new Error('planted')
    }
    preview.show({ compose, pageSize: 'A4' })
    await pass()
    expect(preview.state()).toMatchObject({ failure: 'unexpected', isBusy: false })
  })

  it('ends its makers and shows nothing that comes after', async () => {
    const { preview, log, show, pass } = aPreview()
    preview.look({ pages: [1], pixels: 500 })
    show('first')
    preview.end()
    await pass(3)
    expect(log).toEqual(['lay out first', 'end'])
    expect(preview.state()).toMatchObject({ laidOut: null, isBusy: false, failure: null })
  })
})

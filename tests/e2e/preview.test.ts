/** The preview of the document in a real Chromium: pdf.js, its workers, the content policy, and the pages themselves. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, openApp, openSample, untilSaved } from './support/app'
import { violations } from './support/axe'

let app: App
let sample = ''

beforeAll(async () => {
  app = await openApp({ width: 1440, height: 900 })
  sample = await openSample(app)
}, 120_000)
afterAll(() => app.close())

const open = async (): Promise<void> => {
  await app.goTo(`${sample}/document`)
  await untilDrawn(1)
}

/** Until the picture of a page is there, and nothing newer is on its way. */
const untilDrawn = (page: number): Promise<unknown> =>
  app.page.waitForFunction(
    (number) =>
      document.querySelector('[data-testid=preview]')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector(`[data-testid=preview-page][data-page="${number}"][data-version]`) !== null,
    page,
    { timeout: 60_000 },
  )

const pageText = (page: number): Promise<string> =>
  app.page.locator(`[data-testid=preview-page][data-page="${page}"] svg`).evaluate((svg) => svg.textContent?.replace(/\s+/g, ' ') ?? '')

interface Picture {
  /** Width of the canvas by its width on screen. */
  readonly density: number
  readonly white: number
  readonly dark: number
}

/** What is on the canvas of a page, as shares of its pixels. */
const picture = (page: number): Promise<Picture> =>
  app.page.locator(`[data-testid=preview-page][data-page="${page}"] canvas`).evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    // What is shown was handed to the canvas whole, so it is read from a copy.
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')
    copy?.drawImage(canvas, 0, 0)
    const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray() }
    let [white, dark] = [0, 0]
    for (let at = 0; at < data.length; at += 4) {
      const light = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
      if (light === 765) white += 1
      else if (light < 250) dark += 1
    }
    const all = data.length / 4
    return { density: canvas.width / canvas.clientWidth, white: white / all, dark: dark / all }
  })

describe('the preview', () => {
  beforeAll(open, 120_000)

  test('shows the first page of the real PDF beside the choices: ink on white paper, at the density of the screen', async () => {
    expect(await app.page.getByTestId('preview-place').textContent()).toMatch(/^Page 1 of \d\d$/)
    const { density, white, dark } = await picture(1)
    expect(density).toBeCloseTo(1, 1)
    expect(white).toBeGreaterThan(0.8)
    expect(dark).toBeGreaterThan(0.002)
    expect(await pageText(1)).toContain('Claims triage assistant')
  })

  test('draws a page when it is turned to, and none far from it', async () => {
    const { page } = app
    await page.locator('[data-testid=preview] section').focus()
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('PageDown')
    await untilDrawn(4)
    expect(await page.getByTestId('preview-place').textContent()).toMatch(/^Page 4 of/)
    expect(await page.locator('[data-testid=preview-page] canvas').count()).toBeLessThan(6)
    expect(await page.locator('[data-testid=preview-page]').count()).toBeGreaterThan(20)
  })

  test('follows what is typed, keeps the place, and takes a page out with its part', async () => {
    const { page } = app
    await page.locator('[data-section=summary] [aria-expanded=false]').click()
    const before = await page.locator('[data-testid=preview] section').evaluate((area) => area.scrollTop)
    await page.keyboard.type('Nine adjusters asked for it by name.')
    await page.waitForFunction(() => document.querySelector('[data-testid=preview]')?.textContent?.includes('Nine adjusters') === true)
    await untilDrawn(4)
    expect(await page.locator('[data-testid=preview] section').evaluate((area) => area.scrollTop)).toBe(before)
    await untilSaved(page)

    const place = () => page.getByTestId('preview-place').textContent()
    const pages = async () => Number(/of (\d+)/.exec((await place()) ?? '')?.[1])
    const all = await pages()
    await page.locator('[data-section=cards] [slot=selection], [data-section=cards] label').first().click()
    await page.waitForFunction((text) => document.querySelector('[data-testid=preview-place]')?.textContent !== text, await place())
    expect(await pages()).toBeLessThan(all)
  })

  test('is laid out by the worker that makes the file, and goes on while it is made', async () => {
    const { page } = app
    const documentWorkers = () => page.workers().filter((worker) => worker.url().includes('document.worker'))
    expect(documentWorkers()).toHaveLength(1)
    const download = page.waitForEvent('download')
    await page.getByTestId('save-document').click()
    await page.locator('[data-section=summary] textarea').pressSequentially(' Ten by the end.')
    expect((await readFile(await (await download).path())).subarray(-1024).toString('latin1')).toContain('%%EOF')
    await page.waitForFunction(() => document.querySelector('[data-testid=preview]')?.textContent?.includes('Ten by the end') === true)
    await page.getByTestId('save-document').waitFor()
    expect(documentWorkers()).toHaveLength(1)
    await untilSaved(page)
  })

  test.each(['light', 'dark'] as const)('has nothing axe-core objects to in %s', async (scheme) => {
    await app.setView({ scheme })
    expect(await violations(app.page)).toEqual([])
  })

  test('waits behind a button where there is no room beside the choices', async () => {
    const { page } = app
    await app.setView({ scheme: 'light', width: 1024, height: 768 })
    expect(await page.getByTestId('preview').count()).toBe(0)
    await page.getByTestId('show-preview').click()
    await untilDrawn(1)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  })

  test('broke no content policy and logged no error', () => {
    expect(app.complaints).toEqual([])
  })
})

/** On a German computer: every screen speaks German from the first start, fits, and can be switched in the middle of a session. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, answerByKeyboard, createSession, openApp, openSample, untilSaved } from './support/app'
import { layOutAll, violations } from './support/axe'
import { screensOf } from './support/screens'

let app: App
let sample = ''
let begun = ''
const screens = screensOf(() => ({ app, sample, begun }))

beforeAll(async () => {
  app = await openApp({}, 'de-AT')
  sample = await openSample(app)
  begun = await createSession(app, 'Rechnungsprüfungsunterstützungssystem')
  await answerByKeyboard(app.page, 'cbu')
}, 120_000)
afterAll(() => app.close())

const language = () => app.page.evaluate(() => document.documentElement.lang)
const save = () => app.page.getByTestId('save-document').textContent()

describe.each([
  ['1280 × 800', 1280, 800],
  ['1280 × 800 at 200 %', 640, 400],
] as const)('in German at %s', (_, width, height) => {
  beforeAll(() => app.setView({ scheme: 'light', width, height }))
  test.each(screens)('$name needs no scrolling sideways and has nothing axe-core objects to', async ({ open, name }) => {
    await open()
    await app.page.waitForTimeout(150)
    await layOutAll(app.page)
    const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    const found = await violations(app.page)
    await app.page.keyboard.press('Escape')
    expect(overflow, name).toBeLessThanOrEqual(0)
    expect(found).toEqual([])
  })
})

describe('the language', () => {
  beforeAll(() => app.setView({ width: 1280, height: 800 }))

  test('is that of what is said about the samples', async () => {
    await app.goTo('/')
    await app.page.getByTestId('open-sample').first().waitFor()
    expect(await app.page.locator('main').textContent()).toContain('Sieben Personen bei einem erfundenen Versicherer')
  })

  test('is that of the computer at the first start', async () => {
    await app.goTo(`${sample}/document`)
    await app.page.getByTestId('save-document').waitFor()
    expect([await language(), await save()]).toEqual(['de-AT', expect.stringContaining('speichern')])
  })

  test('is switched in the middle of a session, with everything on screen, and back', async () => {
    const { page } = app
    const choose = async (id: string, locale: string) => {
      await page.locator(`[data-testid=language] [data-option=${id}]`).click()
      await page.waitForFunction((expected) => document.documentElement.lang === expected, locale)
    }
    await choose('en', 'en-GB')
    expect(await save()).toContain('Save PDF')
    await choose('de', 'de-AT')
    expect(await save()).toContain('speichern')
    await untilSaved(page)
  })

  test('is remembered by this computer and by each session', async () => {
    const { page } = app
    await app.goTo('/')
    await page.locator('[data-testid=language] [data-option=en]').click()
    await page.waitForFunction(() => document.documentElement.lang === 'en-GB')
    await page.reload()
    await page.getByTestId('new-session').waitFor()
    expect(await language()).toBe('en-GB')
    await app.goTo(`${sample}/document`)
    await page.waitForFunction(() => document.documentElement.lang === 'de-AT')
  })
})

test('no screen broke the content policy or logged an error', () => {
  expect(app.complaints).toEqual([])
})

/** Every screen, in light and dark, against axe-core's rules for WCAG 2.2 AA, in a real Chromium; and by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, answerByKeyboard, createSession, openApp, openSample, questionOnScreen, untilSaved } from './support/app'
import { layOutAll, violations } from './support/axe'
import { screensOf } from './support/screens'

let app: App
/** Routes of the finished sample and of a session that has just begun. */
let sample = ''
let begun = ''

beforeAll(async () => {
  app = await openApp()
  sample = await openSample(app)
  begun = await createSession(app, 'Rechnungsprüfungsunterstützungssystem')
  await answerByKeyboard(app.page, 'cbu')
}, 120_000)
afterAll(() => app.close())

const screens = screensOf(() => ({ app, sample, begun }))
const settled = () => app.page.waitForTimeout(150)

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeAll(() => app.setView({ scheme, width: 1280, height: 800 }))
  test.each(screens)('$name has nothing axe-core objects to', async ({ open }) => {
    await open()
    await settled()
    const found = await violations(app.page)
    // Before anything can fail: a dialog left open would fail every screen after it.
    await app.page.keyboard.press('Escape')
    expect(found).toEqual([])
  })
})

describe.each([
  ['1024 × 700', 1024, 700],
  ['1280 × 800 at 200 %', 640, 400],
] as const)('at %s', (_, width, height) => {
  beforeAll(() => app.setView({ scheme: 'light', width, height }))
  afterAll(() => app.setView({ width: 1280, height: 800 }))
  test.each(screens)('$name needs no scrolling sideways', async ({ open, name }) => {
    await open()
    await settled()
    await layOutAll(app.page)
    const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await app.page.keyboard.press('Escape')
    expect(overflow, name).toBeLessThanOrEqual(0)
  })
})

describe('by keyboard', () => {
  test('every stop of the Tab key on a question shows where the focus is', async () => {
    await app.goTo(`${begun}/interview/live-like-proof`)
    await app.page.locator('[data-question-id=live-like-proof]').waitFor()
    await app.page.keyboard.press('d')
    const unseen: string[] = []
    for (let stop = 0; stop < 24; stop++) {
      await app.page.keyboard.press('Tab')
      const place = await app.page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return null
        const shadows = [element, element.closest('label'), element.parentElement].map((part) => part && getComputedStyle(part).boxShadow)
        return { name: element.outerHTML.slice(0, 100), isSeen: shadows.some((shadow) => shadow !== null && shadow !== 'none') }
      })
      if (place !== null && !place.isSeen) unseen.push(place.name)
    }
    expect(unseen).toEqual([])
  })

  test('a claim of D asks for evidence, and V, arrows and Enter name it', async () => {
    const { page } = app
    await app.goTo(`${begun}/interview/critical-fields`)
    await page.locator('[data-question-id=critical-fields]').waitFor()
    await page.keyboard.press('c')
    expect(await page.getByTestId('evidence').count()).toBe(0)
    await page.keyboard.press('d')
    await page.getByTestId('evidence').waitFor()
    await page.keyboard.press('v')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByTestId('reference-title').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      () => document.querySelector('[data-testid=question]')?.getAttribute('data-question-id') !== 'critical-fields',
    )
    expect(await questionOnScreen(page)).toBe('live-feed')
    await untilSaved(page)
  })

  test('a letter typed into the note is no answer', async () => {
    const { page } = app
    await app.goTo(`${begun}/interview/affected-people`)
    await page.locator('[data-question-id=affected-people]').waitFor()
    await page.keyboard.press('m')
    await page.keyboard.type('abcde')
    await untilSaved(page)
    expect(await page.getByTestId('question').getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await page.getByTestId('note').inputValue()).toBe('abcde')
  })
})

test('no screen broke the content policy or logged an error', () => {
  expect(app.complaints).toEqual([])
})

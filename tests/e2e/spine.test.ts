/** The thin line everything hangs on: a new session, every question by keyboard, a PDF, a restart, and everything still there. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMachine, type Machine } from '../faults/machine'

/** One answer per question, so that gates fail, pass and stay open: D is the bar, and a D gets evidence. */
const LETTERS = 'dcdbcdbdcdbdcdudcdbdcdbda'

let machine: Machine
let page: Page
let sessionPath = ''

beforeAll(async () => {
  machine = await aMachine()
  page = await machine.start()
})
afterAll(async () => {
  await machine.dispose()
})

const untilSaved = (on: Page) => on.waitForSelector('[data-testid=save-state][data-status=saved][data-pending="0"]', { state: 'attached' })
const questionId = (on: Page) => on.locator('[data-testid=question]').getAttribute('data-question-id')

test('a new session is set up and answered with nothing but the keyboard', async () => {
  await page.waitForSelector('[data-testid=new-session]')
  await page.keyboard.press('n')
  await page.getByTestId('initiative').waitFor()
  await page.keyboard.type('Invoice reader')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('[data-testid=question]')
  sessionPath = /#(\/s\/[^/]+)/.exec(page.url())?.[1] ?? ''
  expect(sessionPath).not.toBe('')

  for (const letter of LETTERS) {
    const id = await questionId(page)
    await page.keyboard.press(letter)
    if (letter === 'd') {
      await page.getByTestId('evidence').waitFor()
      await page.keyboard.press('v')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      (before) => document.querySelector('[data-testid=question]')?.getAttribute('data-question-id') !== before,
      id,
    )
  }
  await untilSaved(page)
  await page.waitForFunction(() => location.hash.endsWith('/results'))
})

test('results and roadmap follow from the answers', async () => {
  await page.goto(`${new URL(page.url()).origin}/#${sessionPath}/results`)
  expect(await page.locator('h1').textContent()).toBe('Fix first')
  expect(await page.locator('main').textContent()).toContain('0 of 13')
  await page.goto(`${new URL(page.url()).origin}/#${sessionPath}/roadmap`)
  await page.locator('h1', { hasText: 'Release after week' }).waitFor()
  expect(await page.locator('svg [role=button]').count()).toBeGreaterThan(3)
})

test('a changed answer shows up in the verdict at once', async () => {
  const origin = new URL(page.url()).origin
  await page.goto(`${origin}/#${sessionPath}/interview/answerable-owner`)
  await page.waitForSelector('[data-question-id=answerable-owner]')
  await page.keyboard.press('a')
  await untilSaved(page)
  await page.goto(`${origin}/#${sessionPath}/results`)
  const gate = page.getByRole('listitem').filter({ hasText: /^G01One/ })
  expect(await gate.textContent()).toContain('Failed')
})

test('the document is saved as a PDF', async () => {
  await page.goto(`${new URL(page.url()).origin}/#${sessionPath}/document`)
  const saving = page.getByTestId('save-document')
  await saving.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), saving.click()])
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.subarray(-1024).toString('latin1')).toContain('%%EOF')
  expect(bytes.length).toBeGreaterThan(40_000)
  expect(download.suggestedFilename()).toMatch(/invoice.reader.*\.pdf$/i)
})

test('after a restart the session is still there, with its verdict and every answer', async () => {
  await untilSaved(page)
  await machine.kill('browser', 0)
  page = await machine.start()
  const entry = page.getByTestId('sessions').getByRole('listitem').filter({ hasText: 'Invoice reader' })
  await entry.waitFor()
  await page.waitForFunction(() => document.querySelector('[data-testid=sessions]')?.textContent?.includes('Fix first'))
  await page.goto(`${new URL(page.url()).origin}/#${sessionPath}/interview/answerable-owner`)
  await page.waitForSelector('[data-letter=A][data-selected], [data-letter=a][data-selected]')
  await page.goto(`${new URL(page.url()).origin}/#${sessionPath}/results`)
  await page.locator('main', { hasText: '25 of 25' }).waitFor()
})

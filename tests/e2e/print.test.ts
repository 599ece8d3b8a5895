/** The cross-walk on paper: Chromium's own print engine, from a dark screen, shows the whole table and nothing to operate. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, openApp } from './support/app'

let app: App
beforeAll(async () => {
  app = await openApp({ scheme: 'dark', width: 1024, height: 700 })
  await app.goTo('/pack/patterns')
  await app.page.getByTestId('pattern').first().waitFor()
}, 120_000)
afterAll(() => app.close())

test('on paper the ways of failing are a light table without the frame of the app', async () => {
  const { page } = app
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await page.locator('header').first().isVisible()).toBe(false)
  expect(await page.getByRole('button').count()).toBe(0)
  const main = await page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.getElementById('main') as HTMLElement
    return { isWhole: scrollHeight <= clientHeight && scrollWidth <= clientWidth, paper: getComputedStyle(document.body).backgroundColor }
  })
  expect(main).toEqual({ isWhole: true, paper: 'rgb(255, 255, 255)' })
  await page.emulateMedia({ media: null })
})

test('all of it is printed, over several sheets', async () => {
  const pdf = (await app.page.pdf({ format: 'A4' })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/Type \/Page\b(?!s)/g)].length
  expect(sheets).toBeGreaterThanOrEqual(4)
  expect(sheets).toBeLessThanOrEqual(10)
  expect(app.complaints).toEqual([])
})

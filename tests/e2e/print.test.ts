/** The cross-walk and the facilitator's lists on paper: Chromium's own print engine, from a dark screen, shows all of it and nothing to operate. */
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

const countSheets = async (): Promise<number> =>
  [...(await app.page.pdf({ format: 'A4' })).toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length

test('the claims stand on paper though they are closed on screen', async () => {
  const { page } = app
  const claim = page.getByTestId('claims').first().getByRole('listitem').first()
  expect(await claim.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await claim.isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
})

test('all of it is printed, over several sheets', async () => {
  const sheets = await countSheets()
  expect(sheets).toBeGreaterThanOrEqual(4)
  expect(sheets).toBeLessThanOrEqual(10)
  expect(app.complaints).toEqual([])
})

test('the guide takes a sheet per dimension, and a seat gets its list on a sheet of its own', async () => {
  const { page } = app
  await app.goTo('/pack/guide')
  await page.getByTestId('bring').first().waitFor()
  const seats = await page.getByTestId('bring').count()
  expect(await countSheets()).toBeGreaterThanOrEqual(6)
  expect(await countSheets()).toBeLessThanOrEqual(9)
  // The dialog of a real print would wait for somebody; it is laid out all the same.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.getByRole('button', { name: 'Print a page per seat' }).click()
  expect(await countSheets()).toBe(seats)
  expect(app.complaints).toEqual([])
})

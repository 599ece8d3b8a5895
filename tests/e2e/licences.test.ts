/** Whoever passes Ready Room on passes the licences of others on: the built app has them all, those of the workers too. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, openApp } from './support/app'

let app: App
beforeAll(async () => {
  app = await openApp()
}, 120_000)
afterAll(() => app.close())

test('the list beside the keys names what the page, the workers and the documents are made of', async () => {
  await app.page.keyboard.press('?')
  await app.page.getByTestId('licences').click()
  const lines = app.page.locator('[data-testid=licences] + ul summary')
  await lines.first().waitFor()
  const names = (await lines.allTextContents()).join('\n')
  for (const name of [
    'Inter',
    'react 19',
    'dexie',
    '@react-pdf/renderer',
    'pdfkit',
    'pdfjs-dist',
    'docx',
    'pptxgenjs',
    'write-excel-file',
  ]) {
    expect(names).toContain(name)
  }
  await lines.filter({ hasText: 'dexie' }).click()
  expect(await app.page.locator('details[open]').textContent()).toContain('Apache License')
})

/** A question bank of one's own, from a copy to a workshop and back out as a file. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createSession, openApp, untilSaved } from './support/app'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(async () => {
  await app?.close()
})

const fill = async (testId: string, text: string): Promise<void> => {
  await app.page.getByTestId(testId).fill(text)
  await app.page.getByTestId(testId).blur()
}

test('a copy is edited question by question, and nothing is lost on a reload', async () => {
  const { page } = app
  await app.goTo('/pack/banks')
  await page.getByTestId('duplicate').click()
  await page.getByTestId('question-editor').waitFor()
  await fill('draft-title', 'Bank of the insurer')
  await fill('edit-level-0', 'Nobody in the room can say a name.')
  await page.getByTestId('edit-weight').getByText('1').click()
  await untilSaved(page)
  await page.reload()
  await page.getByTestId('question-editor').waitFor()
  expect(await page.getByTestId('edit-level-0').inputValue()).toBe('Nobody in the room can say a name.')
  expect(await page.getByTestId('draft-title').inputValue()).toBe('Bank of the insurer')
})

test('the arrow keys step through the questions, and not while somebody types', async () => {
  const { page } = app
  const shown = () => page.getByTestId('question-editor').getAttribute('data-id')
  const first = await shown()
  await page.getByTestId('edit-short').focus()
  await page.keyboard.press('ArrowRight')
  expect(await shown()).toBe(first)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction((id) => document.querySelector('[data-testid=question-editor]')?.getAttribute('data-id') !== id, first)
  await page.keyboard.press('ArrowLeft')
  await page.waitForFunction((id) => document.querySelector('[data-testid=question-editor]')?.getAttribute('data-id') === id, first)
  // From the question reached, the Tab key goes on to what can be done with it, not through the list again.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#main') !== null)).toBe(true)
})

test('the check speaks up beside the question it is about', async () => {
  const { page } = app
  await fill('edit-text', 'Is there not a good owner and/or deputy?')
  await page.getByTestId('question-editor').getByTestId('problems').waitFor()
  const found = await page.getByTestId('question-editor').getByTestId('problems').textContent()
  expect(found).toContain('dimensions[0].topics[0].questions[0].text')
  await page.getByTestId('publish').click()
  // Zoomed in, what is too long scrolls inside the dialog, and its buttons stay in sight.
  await app.setView({ width: 640, height: 400 })
  const button = await page.getByTestId('publish-now').boundingBox()
  expect((button?.y ?? 400) + (button?.height ?? 0)).toBeLessThan(400 - 16)
  await app.setView({ width: 1280, height: 800 })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Put the original back: Question', exact: true }).click()
  await page.getByTestId('question-editor').getByTestId('problems').waitFor({ state: 'detached' })
})

test('published, it can be chosen for a new session and moved away from', async () => {
  const { page } = app
  await page.getByTestId('publish').click()
  expect(await page.getByTestId('publish-version').inputValue()).toBe('1.0.0')
  await page.getByTestId('publish-now').click()
  await page.waitForFunction(() => location.hash === '#/pack/banks')
  await page.locator('[data-id="core-copy@1.0.0"]').waitFor()
  const session = await createSession(app, 'Claims triage')
  await app.goTo(`${session}/setup`)
  await page.getByTestId('move-session').click()
  await page.getByTestId('move-comparison').waitFor()
  expect(await page.getByTestId('move-comparison').textContent()).toContain('Nobody in the room can say a name.')
  await page.getByTestId('move-now').click()
  await page.getByText('Asked from “Bank of the insurer”, version 1.0.0.').waitFor()
  await untilSaved(page)
})

test('exported, it is the same bank when it is imported again', async () => {
  const { page } = app
  await app.goTo('/')
  await page.getByTestId('new-session').waitFor()
  await app.goTo('/pack/banks')
  const entry = page.locator('[data-id="core-copy@1.0.0"]')
  await entry.waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), entry.getByTestId('export-en').click()])
  expect(download.suggestedFilename()).toBe('core-copy-1.0.0.en.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'ready-room/pack', id: 'core-copy', version: '1.0.0', title: 'Bank of the insurer' })
  const bring = async (buffer: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByTestId('import-pack').click()])
    await chooser.setFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(buffer) })
  }
  await bring(text)
  await page.getByText('was here already').waitFor()
  await bring(JSON.stringify({ ...JSON.parse(text), version: '1.1.0', rolloutTopics: ['nowhere'] }))
  await page.getByText('cannot be used as a question bank').waitFor()
  expect(await page.getByTestId('problems').textContent()).toContain('rolloutTopics[0]')
  expect(app.complaints).toEqual([])
})

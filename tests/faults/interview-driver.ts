/** A facilitator who answers by keyboard, and who believes "Saved" and nothing else. */
import type { Page } from 'playwright-core'
import type { Chance } from './seeded-random'

const LETTERS = ['a', 'b', 'c', 'd', 'e'] as const

/** What may stand in the app for a question: what was last seen as saved, and what was pressed since. */
export type Acknowledged = Map<string, { saved: string | null; readonly sinceThen: string[] }>

/** Makes a session through the screens. @returns its route */
export async function createSession(page: Page): Promise<string> {
  await page.getByTestId('new-session').click()
  await page.getByTestId('initiative').fill('Kill test')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('[data-testid=question]')
  await untilSaved(page)
  const route = /#(\/s\/[^/]+)/.exec(page.url())?.[1]
  if (route === undefined) throw new Error(`no session in ${page.url()}`)
  return `${route}/interview`
}

export async function untilSaved(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid=save-state][data-status=saved][data-pending="0"]', { state: 'attached' })
}

/**
 * Answers question after question until the machine dies; then the promise rejects, as everything does.
 * @param onSaved called at the very moment at which an answer is seen to be saved
 */
export async function answerForEver(page: Page, luck: Chance, acknowledged: Acknowledged, onSaved: () => void): Promise<never> {
  for (;;) {
    const { id, letter } = await onScreen(page)
    const next = luck.pick(LETTERS.filter((other) => other !== letter))
    const known = acknowledged.get(id) ?? { saved: null, sinceThen: [] }
    acknowledged.set(id, known)
    known.sinceThen.push(next)
    await page.keyboard.press(next)
    await page.waitForFunction(
      ([wanted]) => {
        const chosen = document.querySelector('[data-letter][data-selected]')?.getAttribute('data-letter')?.toLowerCase()
        const save = document.querySelector('[data-testid=save-state]')
        return chosen === wanted && save?.getAttribute('data-status') === 'saved' && save.getAttribute('data-pending') === '0'
      },
      [next] as const,
      { polling: 5 },
    )
    known.saved = next
    known.sinceThen.length = 0
    onSaved()
    await page.keyboard.press(luck.below(3) === 0 ? 'ArrowLeft' : 'ArrowRight')
    // Beyond the last question lie the results.
    if (!page.url().includes('/interview')) await page.goBack()
    await page.waitForSelector('[data-testid=question]')
  }
}

export async function onScreen(page: Page): Promise<{ readonly id: string; readonly letter: string | null }> {
  const question = page.locator('[data-testid=question]')
  const id = await question.getAttribute('data-question-id')
  if (id === null) throw new Error('no question on screen')
  const letter = await page.evaluate(() => document.querySelector('[data-letter][data-selected]')?.getAttribute('data-letter') ?? null)
  return { id, letter: letter?.toLowerCase() ?? null }
}

/** Question → letter, as the browser's store holds them. */
export async function storedAnswers(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await page.evaluate(
    () =>
      new Promise<{ key: string; level: number | null }[]>((resolve, reject) => {
        const opening = indexedDB.open('ready-room')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction('answers').objectStore('answers').getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            database.close()
            resolve(reading.result.map(({ key, value }) => ({ key, level: value.answer?.level ?? null })))
          }
        }
      }),
  )
  return new Map(rows.map(({ key, level }) => [key, level === null ? '' : (LETTERS[level] ?? '')]))
}

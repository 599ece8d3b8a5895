/**
 * How long the window is busy in one go on the screens people argue over: results, agreement and roadmap of the largest sample, in the
 * built app and a real Chromium. `node tests/bench/long-tasks.bench.mjs [rounds]`. Prints one JSON line per step with the longest task of the
 * main thread in milliseconds, the median of the rounds and the worst: by the clock, and of the processor, which other work on the
 * machine does not lengthen.
 */
import { readFileSync } from 'node:fs'
import { openBuiltApp } from './support/open-built-app.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }} TraceEvent */

const samples = new URL('../../assets/samples/', import.meta.url)
const rounds = Math.min(5, Number(process.argv[2] ?? 3))
/** A task is over when nothing has been heard of it for so long. */
const SETTLED = 900

/** @returns {string} title of the sample with the most votes */
function largestSample() {
  const list = JSON.parse(readFileSync(new URL('samples.json', samples), 'utf8'))
  const size = (/** @type {{ file: string }} */ { file }) => JSON.parse(readFileSync(new URL(file, samples), 'utf8')).votes.length
  return list.reduce((/** @type {any} */ best, /** @type {any} */ one) => (size(one) > size(best) ? one : best)).title
}

/**
 * @param {import('playwright-core').Browser} browser @param {Page} page @param {() => Promise<unknown>} act
 * @returns {Promise<{ wall: number, cpu: number }>} the longest task while `act` ran and settled, in milliseconds
 */
async function longestTask(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] })
  await act()
  await page.waitForTimeout(SETTLED)
  const { traceEvents } = /** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse((await browser.stopTracing()).toString()))
  const key = (/** @type {TraceEvent} */ { pid, tid }) => `${pid}/${tid}`
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key))
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(key(event)))
  const longest = (/** @type {'dur' | 'tdur'} */ time) => Math.max(0, ...tasks.map((task) => task[time] ?? 0)) / 1000
  return { wall: longest('dur'), cpu: longest('tdur') }
}

/** @param {Page} page @param {string} base route of the session @returns {[string, () => Promise<unknown>][]} */
function stepsOn(page, base) {
  const go = (/** @type {string} */ stage) => async () => {
    await page.evaluate((hash) => {
      location.hash = hash
    }, base + stage)
    await page.locator('h1, h2').first().waitFor()
  }
  const radio = (/** @type {string} */ name) => () => page.getByRole('radio', { name, exact: true }).first().click({ force: true })
  return [
    ['agreement, first visit', go('/agreement')],
    ['agreement, next question', () => page.keyboard.press('ArrowDown')],
    ['agreement, choose a level', () => page.keyboard.press('c')],
    ['agreement, map', radio('Map')],
    ['agreement, back to the question', radio('One question')],
    ['roadmap, first visit', go('/roadmap')],
    ['roadmap, board', radio('Board')],
    ['roadmap, table', radio('Table')],
    ['roadmap, plan', radio('Plan')],
    ['roadmap, untick a phase', () => page.getByRole('checkbox').first().click({ force: true })],
    [
      'roadmap, open an action',
      () =>
        page
          .locator('[data-action]')
          .first()
          .click({ force: true, position: { x: 8, y: 8 } }),
    ],
    ['results, again', go('/results')],
    ['results, open a limit', () => page.locator('[data-limit]').first().click()],
    ['results, close it', () => page.keyboard.press('Escape')],
    ['agreement, again', go('/agreement')],
    ['roadmap, again', go('/roadmap')],
    ['results, in the other language', radio('DE')],
    ['results, and back', radio('EN')],
  ]
}

const round = (/** @type {number} */ value) => Math.round(value * 10) / 10
const summary = (/** @type {number[]} */ values) => {
  const sorted = [...values].sort((a, b) => a - b)
  return { median: round(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0), max: round(sorted.at(-1) ?? 0) }
}

/** @type {Map<string, { wall: number, cpu: number }[]>} */
const found = new Map()
for (let turn = 0; turn < rounds; turn += 1) {
  const { browser, page, url, close } = await openBuiltApp()
  try {
    await page.goto(url)
    await page.getByTestId('new-session').waitFor()
    await page.waitForTimeout(SETTLED)
    const measure = async (/** @type {string} */ name, /** @type {() => Promise<unknown>} */ act) => {
      found.set(name, [...(found.get(name) ?? []), await longestTask(browser, page, act)])
    }
    await measure('open the sample, with the first results', async () => {
      await page.getByRole('button', { name: largestSample() }).click()
      await page.waitForFunction(() => location.hash.endsWith('/results'))
      await page.locator('h1').first().waitFor()
    })
    const base = /#(\/s\/[^/]+)/.exec(page.url())?.[1] ?? ''
    for (const [name, act] of stepsOn(page, base)) await measure(name, act)
  } finally {
    await close()
  }
}
for (const [step, tasks] of found)
  console.log(
    JSON.stringify({ step, rounds, clock: summary(tasks.map(({ wall }) => wall)), processor: summary(tasks.map(({ cpu }) => cpu)) }),
  )

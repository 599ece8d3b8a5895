/**
 * What the facilitator feels, in the built app and a real Chromium: from key press to "Saved", and from click to a saved PDF.
 * `node tests/bench/workshop.bench.mjs [runs]`. Prints one JSON line: median and 95th percentile in milliseconds, and the ratio of
 * a save to the bare minimum on the same machine in the same run (one strict IndexedDB put after one request to the shell).
 */
import { openBuiltApp } from './support/open-built-app.mjs'

const runs = Number(process.argv[2] ?? 7)
const { page, url, close } = await openBuiltApp()

/** @param {readonly number[]} values milliseconds */
const summary = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0) * 10) / 10
  return { n: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) }
}

/**
 * The clock runs inside the page: from the key event to the moment the indicator says saved with nothing pending.
 * @param {string} key @returns {Promise<number>} milliseconds
 */
const pressAndWait = (key) =>
  page.evaluate(
    (pressed) =>
      new Promise((resolve, reject) => {
        const indicator = document.querySelector('[data-testid=save-state]')
        if (!(indicator instanceof HTMLElement)) return reject(new Error('no save indicator'))
        const target = document.activeElement ?? document.body
        const start = performance.now()
        let wasSaving = false
        const look = () => {
          const isSaved = indicator.dataset.status === 'saved' && indicator.dataset.pending === '0'
          if (!isSaved) wasSaving = true
          if (isSaved && wasSaving) {
            observer.disconnect()
            resolve(performance.now() - start)
          }
        }
        const observer = new MutationObserver(look)
        observer.observe(indicator, { attributes: true })
        target.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }))
        look()
      }),
    key,
  )

/**
 * One request to the shell, then one strict put: nothing that keeps two copies can be faster.
 * @param {number} count @returns {Promise<number[]>} milliseconds
 */
const bareMinimum = (count) =>
  page.evaluate(async (times) => {
    const opening = indexedDB.open('bare-minimum', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const token = sessionStorage.getItem(sessionStorage.key(0) ?? '') ?? ''
    const values = []
    for (let run = 0; run < times; run += 1) {
      const start = performance.now()
      await fetch('/api/app:info', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-ready-room-token': token },
        body: '{}',
      })
      const work = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
      work.objectStore('rows').put({ run }, run)
      await new Promise((resolve) => {
        work.oncomplete = resolve
      })
      values.push(performance.now() - start)
    }
    return values
  }, count)

try {
  await page.goto(url)
  await page.getByTestId('open-sample').first().click()
  await page.waitForFunction(() => /\/results$/.test(location.hash))
  const path = /#(\/s\/[^/]+)/.exec(page.url())?.[1] ?? ''
  const goTo = (/** @type {string} */ route) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, path + route)

  await goTo('/interview/answerable-owner')
  await page.getByTestId('question').waitFor()
  const saves = []
  for (let run = 0; run < runs * 15; run += 1) saves.push(await pressAndWait('abcde'.charAt(run % 5)))
  const bare = await bareMinimum(runs * 15)

  await goTo('/document')
  await page.getByTestId('save-document').waitFor()
  const pdfs = []
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-document').click()])
    await download.path()
    pdfs.push(performance.now() - begin)
    await page.getByTestId('save-document').waitFor()
  }
  const [save, minimum] = [summary(saves), summary(bare)]
  const ratio = Math.round((save.median / minimum.median) * 10) / 10
  console.log(JSON.stringify({ keyToSaved: save, bareMinimum: minimum, ratio, clickToPdf: summary(pdfs) }))
} finally {
  await close()
}

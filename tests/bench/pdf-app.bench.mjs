/**
 * What the screen feels of an export, in the built app and a real Chromium: `node tests/bench/pdf-app.bench.mjs [runs]`. While a click
 * on save makes the full report in the worker, a timer on the page notes the longest time it had to wait for its turn; the same timer on
 * the idle page tells what the machine itself adds. Beside it, the browser's own count of tasks longer than 50 ms. The first click, with
 * the code of the page still cold, is among them and is also told alone. Prints one JSON line in milliseconds.
 */
import { loadavg } from 'node:os'
import { openBuiltApp } from './support/open-built-app.mjs'

const runs = Number(process.argv[2] ?? 7)
const { page, url, close } = await openBuiltApp()

/** @param {readonly number[]} values */
const summary = (values) => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) => Math.round((sorted[Math.floor(share * (sorted.length - 1))] ?? 0) * 10) / 10
  return { n: sorted.length, median: at(0.5), min: at(0), max: at(1) }
}

const startProbe = () =>
  page.evaluate(() => {
    const probe = { longest: 0, stop: false, tasks: 0 }
    const observer = new PerformanceObserver((list) => {
      if (probe.stop) observer.disconnect()
      else probe.tasks += list.getEntries().length
    })
    observer.observe({ type: 'longtask' })
    let last = performance.now()
    const tick = () => {
      const now = performance.now()
      probe.longest = Math.max(probe.longest, now - last)
      last = now
      if (!probe.stop) setTimeout(tick, 1)
    }
    setTimeout(tick, 1)
    Object.assign(globalThis, { probe })
  })
const stopProbe = () =>
  page.evaluate(() => {
    const { probe } = /** @type {typeof globalThis & { probe: { longest: number; stop: boolean; tasks: number } }} */ (globalThis)
    probe.stop = true
    return { longest: probe.longest, tasks: probe.tasks }
  })

try {
  await page.goto(url)
  await page.getByTestId('open-sample').first().click()
  await page.waitForFunction(() => /\/results$/.test(location.hash))
  const path = /#(\/s\/[^/]+)/.exec(page.url())?.[1] ?? ''
  await page.evaluate((hash) => {
    location.hash = hash
  }, `${path}/document`)
  await page.getByTestId('save-document').waitFor()
  await page.waitForFunction(() => document.querySelector('[data-testid=preview][aria-busy=false] [data-version]') !== null)
  await page.waitForTimeout(1000)
  let longTasks = 0
  const [exporting, idle, clickToPdf] = [[0], [0], [0]].map(() => /** @type {number[]} */ ([]))
  for (let run = 0; run < runs; run += 1) {
    await startProbe()
    const begin = performance.now()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('save-document').click()])
    await download.path()
    const took = performance.now() - begin
    clickToPdf?.push(took)
    await page.getByTestId('save-document').waitFor()
    const { longest, tasks } = await stopProbe()
    exporting?.push(longest)
    longTasks += tasks
    await page.waitForTimeout(500)
    await startProbe()
    await page.waitForTimeout(took)
    idle?.push((await stopProbe()).longest)
  }
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10
  console.log(
    JSON.stringify({
      longestGapExporting: summary(exporting ?? []),
      longestGapAtFirstClick: Math.round((exporting?.[0] ?? 0) * 10) / 10,
      longTasks,
      longestGapIdle: summary(idle ?? []),
      clickToPdf: summary(clickToPdf ?? []),
      load,
    }),
  )
} finally {
  await close()
}

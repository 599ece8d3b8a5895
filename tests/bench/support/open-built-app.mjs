/** The built app in the browser shell and a real Chromium, with an empty data folder: what the browser benchmarks begin with. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../../electron/find-browser.mjs'

// Built code is no source: a computed address keeps the type check out of it.
const { startBrowserShell } = await import(new URL('../../../dist/electron/browser-shell.js', import.meta.url).href)

/** Call `close` at the end. Throws when the shell does not start. */
export async function openBuiltApp() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ready-room-bench-'))
  const started = await startBrowserShell({ root: new URL('../../../dist/renderer', import.meta.url).pathname, dataFolder, port: 0 })
  if (started.outcome !== 'started') throw new Error(started.outcome)
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path ?? chromium.executablePath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })
  return {
    browser,
    page,
    /** @type {string} */
    url: started.shell.url,
    close: async () => {
      await browser.close()
      await started.shell.close()
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

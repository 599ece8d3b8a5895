/** Office files as packages: what a strict reader refuses and a lenient one repairs in silence. */
import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../e2e/support/app'
import { NAMED, pathOf } from './support/made'
import { packageFaults, xmlOf } from './support/package-faults'

const [[first = ''] = []] = NAMED

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const xmlFaults = (parts: ReadonlyMap<string, string>): Promise<string[]> =>
  page.evaluate(
    (texts) =>
      texts.flatMap(([name, text]) => {
        const fault = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        return fault === null ? [] : [`${name}: ${fault.textContent}`]
      }),
    [...parts],
  )

describe.each(['docx', 'pptx', 'xlsx'])('a .%s file', (extension) => {
  it.each(NAMED)('%s is a sound package', (name) => {
    expect(packageFaults(readFileSync(pathOf(name, extension)))).toEqual([])
  })

  it.each(NAMED)('every part of %s is XML to Chromium', async (name) => {
    const parts = xmlOf(readFileSync(pathOf(name, extension)))
    expect(parts.size).toBeGreaterThan(5)
    expect(await xmlFaults(parts)).toEqual([])
  })
})

describe('the check itself', () => {
  const broken = (change: (parts: Record<string, Uint8Array>) => void): Buffer => {
    const parts = unzipSync(readFileSync(pathOf(first, 'docx')))
    change(parts)
    return Buffer.from(zipSync(parts))
  }
  it('sees a flipped bit, a part that is gone, one of no type, and XML that is none', async () => {
    const flipped = Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>') }, { level: 0 }))
    const inside = flipped.indexOf('<Types/>') + 3
    flipped[inside] = (flipped[inside] ?? 0) ^ 1
    expect(packageFaults(flipped)).toContainEqual(expect.stringContaining('wrong checksum'))
    const styles = 'word/styles.xml'
    expect(packageFaults(broken((parts) => delete parts[styles]))).toHaveLength(2)
    expect(packageFaults(broken((parts) => Object.assign(parts, { 'word/stray.bin': new Uint8Array(1) })))).toEqual([
      'word/stray.bin: of no type',
    ])
    expect(await xmlFaults(new Map([[styles, '<a><b></a>']]))).toHaveLength(1)
  })
})

/** Reading a logo in a real Chromium: what a camera noted is applied and left behind. */
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Logo } from '../../shared/domain/report/branding'
import { openBrowser } from './support/app'

let browser: Browser
let page: Page
beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../renderer/features/documents/read-logo.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reader' } },
  })
  const [made] = [built].flat()
  const script = made !== undefined && 'output' in made ? made.output[0].code : ''
  browser = await openBrowser()
  page = await browser.newPage()
  // `var` of a classic script is seen by every later one.
  await page.addScriptTag({ content: script })
})
afterAll(() => browser.close())

/** A JPEG of 40 × 20 pixels, red on the left and blue on the right, with the camera's note on which way is up: 1 as it is, 6 turned right. */
const read = (orientation: number | null) =>
  page.evaluate(async (turn) => {
    const canvas = new OffscreenCanvas(40, 20)
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    for (const [x, colour] of [
      [0, 'red'],
      [20, 'blue'],
    ] as const) {
      pen.fillStyle = colour
      pen.fillRect(x, 0, 20, 20)
    }
    const plain = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 1 })).arrayBuffer())
    const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn ?? 1, 0, 0, 0, 0, 0, 0]
    const exif = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0))
    const note = [0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff]
    const file = new Blob([plain.subarray(0, 2), new Uint8Array(turn === null ? [] : note), plain.subarray(2)])
    const { reader } = window as unknown as { reader: { readLogo: (blob: Blob) => Promise<{ ok: true; value: Logo }> } }
    const { value } = await reader.readLogo(file)
    const bytes = Uint8Array.from(atob(value.base64), (character) => character.charCodeAt(0))
    // As a program sees it that ignores the note.
    const seen = await createImageBitmap(new Blob([bytes], { type: value.mime }), { imageOrientation: 'none' as 'from-image' })
    const sheet = new OffscreenCanvas(40, 40).getContext('2d') as OffscreenCanvasRenderingContext2D
    sheet.drawImage(seen, 0, 0)
    const [top, below] = [sheet.getImageData(2, 2, 1, 1).data, sheet.getImageData(2, value.height - 3, 1, 1).data]
    const isRed = ([red = 0, , blue = 0]: Uint8ClampedArray): boolean => red > 200 && blue < 60
    return {
      size: [value.width, value.height],
      corners: [isRed(top), isRed(below)],
      hasNote: value.base64.includes(btoa('Exif\0\0')) || new TextDecoder('latin1').decode(bytes).includes('Exif'),
      isSame: bytes.length === file.size,
    }
  }, orientation)

test('a photo that lies on its side is stood up, and its notes are left behind', async () => {
  // Turned right, the left edge is on top, and blue below.
  expect(await read(6)).toEqual({ size: [20, 40], corners: [true, false], hasNote: false, isSame: false })
})

test('notes on an upright photo are left behind too', async () => {
  expect(await read(1)).toEqual({ size: [40, 20], corners: [true, true], hasNote: false, isSame: false })
})

test('a picture without notes stays as it is, byte for byte', async () => {
  expect(await read(null)).toEqual({ size: [40, 20], corners: [true, true], hasNote: false, isSame: true })
})

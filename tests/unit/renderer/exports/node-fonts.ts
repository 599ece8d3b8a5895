/** Reads the documents' fonts from disk, as the command line does. */
import { readFile } from 'node:fs/promises'
import type { FontLoader } from '../../../../renderer/exports/format'

export const nodeFonts: FontLoader = async (name) =>
  new Uint8Array(await readFile(new URL(`../../../../assets/fonts/${name}`, import.meta.url)))

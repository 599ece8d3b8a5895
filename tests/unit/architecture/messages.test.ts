/** The catalogue holds what somebody reads, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en } from '../../../shared/i18n/en/catalogue'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const sources = ['shared', 'renderer', 'electron']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.replaceAll('\\', '/').startsWith('shared/i18n/en/'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

/** Keys put together at run time, such as `report.gate.${state}`, as patterns. */
const composed = [...sources.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`]*)`/g)].map(
  ([, template = '']) =>
    new RegExp(
      `^${template
        .replace(/\$\{[^}]*\}/g, '*')
        .replace(/[.+?^$()|[\]\\{}]/g, '\\$&')
        .replaceAll('*', '.+')}$`,
    ),
)
const isUsed = (key: string): boolean => sources.includes(`'${key}'`) || composed.some((pattern) => pattern.test(key))

test('every message is asked for somewhere', () => {
  expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([])
})

test('a planted message that nobody asks for is noticed', () => {
  expect(isUsed('app.start.nobody-reads-this')).toBe(false)
})

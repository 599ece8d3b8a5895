/** Who may import whom, over the whole tree; and proof that each rule would notice. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeImports, type SourceFile } from './import-rules'

const root = join(import.meta.dirname, '../../..')

function readTree(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|json)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: relative(root, path).split(sep).join('/'), text: entry.name.endsWith('.json') ? '' : readFileSync(path, 'utf8') }
    })
}
const judgeOne = (path: string, text: string): string[] => judgeImports([{ path, text }])

test('every import of the tree is allowed, and there are no cycles', () => {
  const files = ['shared', 'electron', 'renderer', 'assets'].flatMap(readTree)
  expect(files.length).toBeGreaterThan(80)
  expect(judgeImports(files)).toEqual([])
})

describe('a planted violation is caught', () => {
  test.each([
    ['the domain importing records', 'shared/domain/pack/a.ts', "import { x } from '../../records/change'"],
    ['lib importing the domain', 'shared/lib/a.ts', "import type { Pack } from '../domain/pack/pack'"],
    ['records importing the contract', 'shared/records/a.ts', "import { requests } from '../desktop/contract'"],
    ['an earlier stage importing a later one', 'shared/domain/scoring/a.ts', "import { x } from '../findings/findings'"],
    ['shared importing Node', 'shared/lib/a.ts', "import { join } from 'node:path'"],
    ['shared importing React', 'shared/i18n/a.ts', "import { useState } from 'react'"],
    ['shared importing the renderer', 'shared/desktop/a.ts', "import { x } from '../../renderer/ui/button'"],
    ['shared asking the clock', 'shared/domain/pack/a.ts', 'const now = Date.now()'],
    ['shared asking the date', 'shared/domain/pack/a.ts', 'const now = new Date()'],
    ['shared rolling dice', 'shared/domain/pack/a.ts', 'const x = Math.random()'],
    ['shared asking for an id', 'shared/records/a.ts', 'const id = crypto.randomUUID()'],
    ['electron importing the renderer', 'electron/services/a.ts', "import { x } from '../../renderer/stores/library-store'"],
    ['the command line importing more than exports', 'electron/cli/a.ts', "import { x } from '../../renderer/stores/library-store'"],
    ['a service importing Electron', 'electron/services/a.ts', "import { app } from 'electron'"],
    ['the browser shell importing Electron', 'electron/browser/a.ts', "import { app } from 'electron'"],
    ['the renderer importing electron', 'renderer/stores/a.ts', "import { x } from '../../electron/services/host'"],
    ['the renderer importing Node', 'renderer/stores/a.ts', "import { readFile } from 'node:fs/promises'"],
    ['a feature importing another', 'renderer/features/setup/a.tsx', "import { X } from '../interview/interview-screen'"],
    ['ui importing the domain', 'renderer/ui/a.tsx', "import type { Pack } from '../../shared/domain/pack/pack'"],
    ['ui importing a store', 'renderer/ui/a.tsx', "import { x } from '../stores/library-store'"],
    ['a store importing a feature', 'renderer/stores/a.ts', "import { X } from '../features/setup/setup-screen'"],
    ['exports importing a store', 'renderer/exports/a.ts', "import { x } from '../stores/derived'"],
    ['Dexie outside renderer/data', 'renderer/stores/a.ts', "import Dexie from 'dexie'"],
    ['react-pdf outside renderer/exports', 'renderer/features/documents/a.tsx', "const pdf = await import('@react-pdf/renderer')"],
    ['window.readyRoom outside the platform', 'renderer/app/a.ts', 'window.readyRoom.request()'],
    ['HTML from content', 'renderer/ui/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['a default export', 'shared/lib/a.ts', 'export default 1'],
    ['a re-export as a way round', 'shared/domain/pack/a.ts', "export { x } from '../../records/change'"],
    ['an import over several lines', 'shared/domain/pack/a.ts', "import {\n  x,\n  y,\n} from '../../records/change'"],
    ['an import for its effect', 'shared/lib/a.ts', "import 'react'"],
  ])('%s', (_, path, text) => {
    expect(judgeOne(path, text)).toHaveLength(1)
  })

  test('a cycle, over any number of files', () => {
    const files = [
      { path: 'shared/lib/a.ts', text: "import { b } from './b'" },
      { path: 'shared/lib/b.ts', text: "import { c } from './c'" },
      { path: 'shared/lib/c.ts', text: "import { a } from './a'" },
    ]
    expect(judgeImports(files)).toEqual(['shared/lib/a.ts → shared/lib/b.ts → shared/lib/c.ts → shared/lib/a.ts is a cycle'])
  })
})

test('what is allowed is not complained about', () => {
  const allowed: [string, string][] = [
    ['shared/domain/findings/a.ts', "import type { Scorecard } from '../scoring/scorecard'\nimport { x } from '../../lib/rational'"],
    ['electron/cli/a.ts', "import { x } from '../../renderer/exports/pdf/a'"],
    ['electron/shell/a.ts', "import { app } from 'electron'"],
    ['renderer/features/setup/a.tsx', "import { X } from '../../ui/button'\nimport { y } from './b'"],
    ['shared/lib/b.ts', '// never Date.now here\nconst day = new Date(iso)'],
  ]
  expect(allowed.flatMap(([path, text]) => judgeOne(path, text))).toEqual([])
})

test('the lock file names no registry: it must install from whichever one a person uses', () => {
  const lines = readFileSync(join(root, 'package-lock.json'), 'utf8').split('\n')
  expect(lines.filter((line) => /"resolved"|\/\/[^/"]*registry/.test(line))).toEqual([])
})

/** Who may import whom, as DESIGN.md says it. Pure: takes files as text, so that planted violations can be tried. */
import { posix } from 'node:path'

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  /** As written. */
  readonly specifier: string
  /** Path of the project's file it means; null for a package. */
  readonly target: string | null
}

/** Stages of the domain: each may import itself and the earlier ones. */
const STAGES = ['pack', 'interview', 'scoring', 'agreement', 'findings', 'roadmap', 'report']

/** Packages that only one place may import. */
const CONFINED: readonly { readonly package: RegExp; readonly allowed: RegExp; readonly place: string }[] = [
  { package: /^dexie($|\/)/, allowed: /^renderer\/data\//, place: 'renderer/data' },
  {
    package: /^(@react-pdf\/|docx$|pptxgenjs$|pdfjs-dist($|\/)|write-excel-file)/,
    allowed: /^renderer\/exports\//,
    place: 'renderer/exports',
  },
  { package: /^electron($|\/)/, allowed: /^electron\/(main|preload)\.ts$|^electron\/shell\//, place: 'the Electron shell' },
  { package: /^(react|react-dom|react-aria-components|zustand|wouter)($|\/)/, allowed: /^renderer\//, place: 'the renderer' },
  { package: /^node:/, allowed: /^electron\//, place: 'electron' },
]

/** @returns one sentence per violation, none when all is well */
export function judgeImports(files: readonly SourceFile[]): string[] {
  const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file.path) && /^(shared|electron|renderer)\//.test(file.path))
  const known = new Set(files.map((file) => file.path))
  const imports = sources.flatMap((file) => readImports(file, known))
  return [
    ...imports.map(judgeImport).filter((problem) => problem !== null),
    ...sources.flatMap(judgeText),
    ...findCycles(imports).map((cycle) => `${cycle.join(' → ')} is a cycle`),
  ]
}

function readImports(file: SourceFile, known: ReadonlySet<string>): Import[] {
  const pattern =
    /(?:^|[\s;}])(?:import|export)\s[^'"()]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g
  return [...withoutComments(file.text).matchAll(pattern)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replace(/\?.*$/, '')
    return { from: file.path, specifier, target: specifier.startsWith('.') ? resolveTarget(file.path, specifier, known) : null }
  })
}

function resolveTarget(from: string, specifier: string, known: ReadonlySet<string>): string {
  const path = posix.join(posix.dirname(from), specifier)
  return ['', '.ts', '.tsx', '.mjs'].map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path
}

function judgeImport({ from, specifier, target }: Import): string | null {
  const forbid = (why: string) => `${from} imports ${specifier}: ${why}`
  if (target === null) {
    if (from.startsWith('shared/') && !/^(zod|intl-messageformat|d3-scale|d3-shape)$/.test(specifier)) return forbid('shared is pure')
    // Renderer exports are also run by the command line, which brings its own Node parts.
    const rule = CONFINED.find((one) => one.package.test(specifier) && !one.allowed.test(from))
    return rule === undefined || isCommandLine(from) ? null : forbid(`only ${rule.place} may`)
  }
  const [folder] = target.split('/')
  const [own] = from.split('/')
  if (own === 'shared') return judgeShared(from, target, forbid)
  if (own === 'electron' && folder === 'renderer') {
    return isCommandLine(from) && target.startsWith('renderer/exports/') ? null : forbid('electron never imports the renderer')
  }
  if (own === 'renderer') return judgeRenderer(from, target, forbid)
  return null
}

const isCommandLine = (path: string): boolean => /^electron\/cli(\.ts|\.mjs|\/)/.test(path)

function judgeShared(from: string, target: string, forbid: (why: string) => string): string | null {
  if (target.startsWith('assets/')) return null
  if (!target.startsWith('shared/')) return forbid('shared imports nothing but shared')
  const layer = (path: string): number => ['lib', 'domain', 'records'].indexOf(path.split('/')[1] ?? '')
  const [mine, theirs] = [layer(from), layer(target)]
  // Everything else in shared (contract, catalogues, room) stands on top; the catalogue's types are everybody's.
  if (mine !== -1 && theirs > mine) return forbid('a lower layer imports a higher one')
  if (mine !== -1 && theirs === -1 && !target.startsWith('shared/i18n/')) return forbid('a lower layer imports a higher one')
  const stage = (path: string): number => (path.startsWith('shared/domain/') ? STAGES.indexOf(path.split('/')[2] ?? '') : -1)
  if (stage(from) !== -1 && stage(target) > stage(from)) return forbid('an earlier stage imports a later one')
  return null
}

function judgeRenderer(from: string, target: string, forbid: (why: string) => string): string | null {
  if (target.startsWith('electron/')) return forbid('the renderer never imports electron')
  const feature = (path: string): string | null => /^renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null
  if (feature(from) !== null && feature(target) !== null && feature(from) !== feature(target))
    return forbid('features never import each other')
  if (from.startsWith('renderer/ui/') && !/^(renderer\/ui|shared\/lib|shared\/i18n|assets)\//.test(target))
    return forbid('ui knows nothing but itself')
  if (from.startsWith('renderer/exports/') && target.startsWith('renderer/') && !target.startsWith('renderer/exports/')) {
    return forbid('exports import only shared')
  }
  if (!/^renderer\/(features|app)\//.test(from) && from !== 'renderer/main.tsx' && /^renderer\/(features|app)\//.test(target)) {
    return forbid('only the app imports features')
  }
  return null
}

function judgeText(file: SourceFile): string[] {
  const text = withoutComments(file.text)
  const problems: string[] = []
  if (file.path.startsWith('shared/')) {
    for (const [pattern, name] of [
      [/\bDate\.now\b/, 'Date.now'],
      [/\bnew Date\(\s*\)/, 'new Date()'],
      [/\bMath\.random\b/, 'Math.random'],
      [/\bcrypto\b\s*\./, 'crypto'],
    ] as const) {
      if (pattern.test(text)) problems.push(`${file.path} uses ${name}: time and chance arrive as arguments`)
    }
  }
  if (/\bwindow\.readyRoom\b/.test(text) && !file.path.startsWith('renderer/platform/')) {
    problems.push(`${file.path} uses window.readyRoom: only renderer/platform may`)
  }
  if (/\bdangerouslySetInnerHTML\b|\.innerHTML\b/.test(text)) problems.push(`${file.path} writes HTML: content is text, always`)
  if (/\bexport default\b/.test(text)) problems.push(`${file.path} has a default export`)
  return problems
}

/** Comments may name what code may not use. Strings with two slashes in them survive well enough for these rules. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

/** Every cycle once, as the files along it. */
function findCycles(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const { from, target } of imports) if (target !== null) targets.set(from, [...(targets.get(from) ?? []), target])
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file)
    if (seen !== -1) cycles.push([...path.slice(seen), file])
    if (seen !== -1 || done.has(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return cycles
}

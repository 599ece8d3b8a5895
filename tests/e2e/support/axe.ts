/** What axe-core objects to on a page, by the rules of WCAG 2.2 AA. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const RULES = {
  // Lists and dialogs lie above the page, outside its landmarks, as they should.
  region: { enabled: false },
  // Experimental; it reads the labels of a chart's row in the order they are drawn.
  'label-content-name-mismatch': { enabled: false },
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly places: readonly string[]
}

/**
 * Sections off the screen are not laid out, and would be measured as nobody ever sees them. From now on, until the page is loaded
 * again, all of them are, as when scrolled to.
 */
export const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })

export async function violations(page: Page): Promise<readonly Violation[]> {
  // The page's policy allows no foreign scripts; the debugger may evaluate all the same.
  await page.evaluate(`if (!window.axe) { ${AXE} }`)
  await layOutAll(page)
  return page.evaluate(
    async ([tags, rules]) => {
      const axe = (window as unknown as { axe: { run: (root: Document, options: unknown) => Promise<{ violations: AxeResult[] }> } }).axe
      interface AxeResult {
        readonly id: string
        readonly help: string
        readonly nodes: readonly { readonly html: string }[]
      }
      const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules })
      return result.violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map(({ html }) => html.slice(0, 160)) }))
    },
    [TAGS, RULES] as const,
  )
}

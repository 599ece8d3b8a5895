/** Every screen, in light and dark, against axe-core's rules for WCAG 2.2 AA, in a real Chromium; and by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, answerByKeyboard, createSession, openApp, openSample, questionOnScreen, untilSaved } from './support/app'
import { violations } from './support/axe'

let app: App
/** Routes of the finished sample and of a session that has just begun. */
let sample = ''
let begun = ''

beforeAll(async () => {
  app = await openApp()
  sample = await openSample(app)
  begun = await createSession(app, 'Rechnungsprüfungsunterstützungssystem')
  await answerByKeyboard(app.page, 'cbu')
}, 120_000)
afterAll(() => app.close())

interface Screen {
  readonly name: string
  readonly open: () => Promise<void>
}

const settled = () => app.page.waitForTimeout(150)

const screens: readonly Screen[] = [
  {
    name: 'start',
    open: async () => {
      await app.goTo('/')
      await app.page.getByTestId('sessions').waitFor()
    },
  },
  {
    name: 'new session',
    open: async () => {
      await app.goTo('/new')
      await app.page.getByTestId('initiative').waitFor()
    },
  },
  {
    name: 'setup',
    open: async () => {
      await app.goTo(`${sample}/setup`)
      await app.page.getByTestId('person').first().waitFor()
    },
  },
  {
    name: 'list of seats',
    open: async () => {
      await app.goTo(`${sample}/setup`)
      await app.page.getByTestId('person-seats').click()
      await app.page.getByRole('listbox').waitFor()
    },
  },
  {
    name: 'question with evidence',
    open: async () => {
      await app.goTo(`${sample}/interview/core-round-trip`)
      await app.page.getByTestId('evidence').waitFor()
    },
  },
  {
    name: 'question set aside',
    open: async () => {
      await app.goTo(`${begun}/interview/standing-team`)
      await app.page.locator('[data-question-id=standing-team]').waitFor()
      await app.page.keyboard.press('n')
      await app.page.getByTestId('reason').waitFor()
    },
  },
  {
    name: 'search',
    open: async () => {
      await app.goTo(`${begun}/interview/standing-team`)
      await app.page.locator('[data-question-id=standing-team]').waitFor()
      await app.page.keyboard.press('/')
      await app.page.keyboard.type('data')
      await app.page.getByTestId('search-results').waitFor()
    },
  },
  {
    name: 'keys',
    open: async () => {
      await app.goTo(`${begun}/interview/answerable-owner`)
      await app.page.locator('[data-question-id=answerable-owner]').waitFor()
      await app.page.keyboard.press('?')
      await app.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'question bank',
    open: async () => {
      await app.goTo('/pack')
      await app.page.getByTestId('bank-question').first().waitFor()
    },
  },
  {
    name: 'ways of failing',
    open: async () => {
      await app.goTo('/pack/patterns')
      await app.page.getByTestId('pattern').first().waitFor()
    },
  },
  {
    name: 'guide for the facilitator',
    open: async () => {
      await app.goTo('/pack/guide')
      await app.page.getByTestId('bring').first().waitFor()
    },
  },
  {
    name: 'question banks',
    open: async () => {
      await app.goTo('/pack/banks')
      await app.page.getByTestId('bank').first().waitFor()
    },
  },
  {
    name: 'draft of a question bank',
    open: async () => {
      await app.goTo('/pack/banks')
      await app.page.getByTestId('duplicate').first().click()
      await app.page.getByTestId('question-editor').waitFor()
    },
  },
  {
    name: 'guide beside a question',
    open: async () => {
      await app.goTo(`${begun}/interview/answerable-owner`)
      await app.page.locator('[data-question-id=answerable-owner]').waitFor()
      await app.page.keyboard.press('g')
      await app.page.getByRole('dialog').waitFor()
    },
  },
  { name: 'agreement', open: () => openStage(sample, 'agreement') },
  {
    name: 'votes as a table',
    open: async () => {
      await openStage(sample, 'agreement')
      await app.page.getByTestId('votes-table').click()
    },
  },
  {
    name: 'a level above the votes',
    open: async () => {
      await openStage(sample, 'agreement')
      await app.page.keyboard.press('e')
      await app.page.getByTestId('move-reason').waitFor()
    },
  },
  {
    name: 'agreement map',
    open: async () => {
      await openStage(sample, 'agreement')
      await app.page.locator('[data-testid=agreement-view] [data-option=map]').click()
      await app.page.getByTestId('map-row').first().waitFor()
    },
  },
  {
    name: 'agreement map as a table',
    open: async () => {
      await openStage(sample, 'agreement')
      await app.page.locator('[data-testid=agreement-view] [data-option=map]').click()
      await app.page.locator('[data-testid=map-form] [data-option=table]').click()
    },
  },
  { name: 'agreement without votes', open: () => openStage(begun, 'agreement') },
  { name: 'results', open: () => openStage(sample, 'results') },
  { name: 'results before half is answered', open: () => openStage(begun, 'results') },
  { name: 'roadmap', open: () => openStage(sample, 'roadmap') },
  { name: 'document', open: () => openStage(sample, 'document') },
]

async function openStage(session: string, stage: string): Promise<void> {
  await app.goTo(`${session}/${stage}`)
  await app.page.locator('h1').first().waitFor()
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeAll(() => app.setView({ scheme, width: 1280, height: 800 }))
  test.each(screens)('$name has nothing axe-core objects to', async ({ open }) => {
    await open()
    await settled()
    const found = await violations(app.page)
    // Before anything can fail: a dialog left open would fail every screen after it.
    await app.page.keyboard.press('Escape')
    expect(found).toEqual([])
  })
})

describe.each([
  ['1024 × 700', 1024, 700],
  ['1280 × 800 at 200 %', 640, 400],
] as const)('at %s', (_, width, height) => {
  beforeAll(() => app.setView({ scheme: 'light', width, height }))
  afterAll(() => app.setView({ width: 1280, height: 800 }))
  test.each(screens)('$name needs no scrolling sideways', async ({ open, name }) => {
    await open()
    await settled()
    const overflow = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await app.page.keyboard.press('Escape')
    expect(overflow, name).toBeLessThanOrEqual(0)
  })
})

describe('by keyboard', () => {
  test('every stop of the Tab key on a question shows where the focus is', async () => {
    await app.goTo(`${begun}/interview/live-like-proof`)
    await app.page.locator('[data-question-id=live-like-proof]').waitFor()
    await app.page.keyboard.press('d')
    const unseen: string[] = []
    for (let stop = 0; stop < 24; stop++) {
      await app.page.keyboard.press('Tab')
      const place = await app.page.evaluate(() => {
        const element = document.activeElement
        if (element === null || element === document.body) return null
        const shadows = [element, element.closest('label'), element.parentElement].map((part) => part && getComputedStyle(part).boxShadow)
        return { name: element.outerHTML.slice(0, 100), isSeen: shadows.some((shadow) => shadow !== null && shadow !== 'none') }
      })
      if (place !== null && !place.isSeen) unseen.push(place.name)
    }
    expect(unseen).toEqual([])
  })

  test('a claim of D asks for evidence, and V, arrows and Enter name it', async () => {
    const { page } = app
    await app.goTo(`${begun}/interview/critical-fields`)
    await page.locator('[data-question-id=critical-fields]').waitFor()
    await page.keyboard.press('c')
    expect(await page.getByTestId('evidence').count()).toBe(0)
    await page.keyboard.press('d')
    await page.getByTestId('evidence').waitFor()
    await page.keyboard.press('v')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.getByTestId('reference-title').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      () => document.querySelector('[data-testid=question]')?.getAttribute('data-question-id') !== 'critical-fields',
    )
    expect(await questionOnScreen(page)).toBe('live-feed')
    await untilSaved(page)
  })

  test('a letter typed into the note is no answer', async () => {
    const { page } = app
    await app.goTo(`${begun}/interview/affected-people`)
    await page.locator('[data-question-id=affected-people]').waitFor()
    await page.keyboard.press('m')
    await page.keyboard.type('abcde')
    await untilSaved(page)
    expect(await page.getByTestId('question').getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await page.getByTestId('note').inputValue()).toBe('abcde')
  })
})

test('no screen broke the content policy or logged an error', () => {
  expect(app.complaints).toEqual([])
})

/** Every screen of the app and the ways to it, of a finished sample and of a session that has just begun. */
import type { App } from './app'

export interface Screen {
  readonly name: string
  readonly open: () => Promise<void>
}

/** @param of read when a screen is opened: they are made after the tests are listed */
export const screensOf = (of: () => { readonly app: App; readonly sample: string; readonly begun: string }): readonly Screen[] => [
  {
    name: 'start',
    open: async () => {
      const { app } = of()
      await app.goTo('/')
      await app.page.getByTestId('sessions').waitFor()
    },
  },
  {
    name: 'new session',
    open: async () => {
      const { app } = of()
      await app.goTo('/new')
      await app.page.getByTestId('initiative').waitFor()
    },
  },
  {
    name: 'setup',
    open: async () => {
      const { app, sample } = of()
      await app.goTo(`${sample}/setup`)
      await app.page.getByTestId('person').first().waitFor()
    },
  },
  {
    name: 'list of seats',
    open: async () => {
      const { app, sample } = of()
      await app.goTo(`${sample}/setup`)
      await app.page.getByTestId('person-seats').click()
      await app.page.getByRole('listbox').waitFor()
    },
  },
  {
    name: 'question with evidence',
    open: async () => {
      const { app, sample } = of()
      await app.goTo(`${sample}/interview/core-round-trip`)
      await app.page.getByTestId('evidence').waitFor()
    },
  },
  {
    name: 'question set aside',
    open: async () => {
      const { app, begun } = of()
      await app.goTo(`${begun}/interview/standing-team`)
      await app.page.locator('[data-question-id=standing-team]').waitFor()
      await app.page.keyboard.press('n')
      await app.page.getByTestId('reason').waitFor()
    },
  },
  {
    name: 'search',
    open: async () => {
      const { app, begun } = of()
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
      const { app, begun } = of()
      await app.goTo(`${begun}/interview/answerable-owner`)
      await app.page.locator('[data-question-id=answerable-owner]').waitFor()
      await app.page.keyboard.press('?')
      await app.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'question bank',
    open: async () => {
      const { app } = of()
      await app.goTo('/pack')
      await app.page.getByTestId('bank-question').first().waitFor()
    },
  },
  {
    name: 'ways of failing',
    open: async () => {
      const { app } = of()
      await app.goTo('/pack/patterns')
      await app.page.getByTestId('pattern').first().waitFor()
    },
  },
  {
    name: 'guide for the facilitator',
    open: async () => {
      const { app } = of()
      await app.goTo('/pack/guide')
      await app.page.getByTestId('bring').first().waitFor()
    },
  },
  {
    name: 'question banks',
    open: async () => {
      const { app } = of()
      await app.goTo('/pack/banks')
      await app.page.getByTestId('bank').first().waitFor()
    },
  },
  {
    name: 'draft of a question bank',
    open: async () => {
      const { app } = of()
      await app.goTo('/pack/banks')
      await app.page.getByTestId('duplicate').first().click()
      await app.page.getByTestId('question-editor').waitFor()
    },
  },
  {
    name: 'guide beside a question',
    open: async () => {
      const { app, begun } = of()
      await app.goTo(`${begun}/interview/answerable-owner`)
      await app.page.locator('[data-question-id=answerable-owner]').waitFor()
      await app.page.keyboard.press('g')
      await app.page.getByRole('dialog').waitFor()
    },
  },
  { name: 'agreement', open: () => openStage(of().app, of().sample, 'agreement') },
  {
    name: 'votes as a table',
    open: async () => {
      const { app, sample } = of()
      await openStage(app, sample, 'agreement')
      await app.page.getByTestId('votes-table').click()
    },
  },
  {
    name: 'a level above the votes',
    open: async () => {
      const { app, sample } = of()
      await openStage(app, sample, 'agreement')
      await app.page.keyboard.press('e')
      await app.page.getByTestId('move-reason').waitFor()
    },
  },
  {
    name: 'agreement map',
    open: async () => {
      const { app, sample } = of()
      await openStage(app, sample, 'agreement')
      await app.page.locator('[data-testid=agreement-view] [data-option=map]').click()
      await app.page.getByTestId('map-row').first().waitFor()
    },
  },
  {
    name: 'agreement map as a table',
    open: async () => {
      const { app, sample } = of()
      await openStage(app, sample, 'agreement')
      await app.page.locator('[data-testid=agreement-view] [data-option=map]').click()
      await app.page.locator('[data-testid=map-form] [data-option=table]').click()
    },
  },
  { name: 'agreement without votes', open: () => openStage(of().app, of().begun, 'agreement') },
  { name: 'results', open: () => openStage(of().app, of().sample, 'results') },
  { name: 'results before half is answered', open: () => openStage(of().app, of().begun, 'results') },
  { name: 'roadmap', open: () => openStage(of().app, of().sample, 'roadmap') },
  { name: 'document', open: () => openStage(of().app, of().sample, 'document') },
]

async function openStage(app: App, session: string, stage: string): Promise<void> {
  await app.goTo(`${session}/${stage}`)
  await app.page.locator('h1').first().waitFor()
}

/**
 * Power cuts while a session is being answered, with the real shell and a real browser. A killed Chromium can lose its
 * whole store, strict durability or not: whatever the screen called saved must come back all the same.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Acknowledged, answerForEver, createSession, onScreen, storedAnswers, untilSaved } from './interview-driver'
import { aMachine, type Machine } from './machine'
import { chance } from './seeded-random'

const KILLS = 20
const SEED = 20_261_121

let machine: Machine
beforeAll(async () => {
  machine = await aMachine()
})
afterAll(() => machine?.dispose())

/** Acknowledged answers that are missing or replaced by something nobody pressed later. */
function losses(acknowledged: Acknowledged, stored: ReadonlyMap<string, string>): string[] {
  return [...acknowledged].flatMap(([id, { saved, sinceThen }]) => {
    const held = stored.get(id) ?? null
    const allowed = [saved, ...sinceThen]
    return allowed.includes(held) ? [] : [`${id}: saved ${saved}, found ${held}`]
  })
}

describe('a session that is being answered', () => {
  const luck = chance(SEED)
  const acknowledged: Acknowledged = new Map()
  let route = ''
  let saves = 0

  /** @returns how many answers were seen to be saved */
  const answerUntilKilled = async (page: Page, death: 'at any moment' | 'as soon as it says saved', life: number): Promise<number> => {
    let count = 0
    let isDying = false
    let mayDie = false
    const [first, gap] = [luck.pick(['shell', 'browser'] as const), luck.pick([0, 0, luck.below(40)])]
    let die = (): void => undefined
    const killed = new Promise<void>((resolve, reject) => {
      die = () => {
        if (isDying) return
        isDying = true
        machine.kill(first, gap).then(resolve, reject)
      }
    })
    const answering = answerForEver(page, luck, acknowledged, () => {
      count += 1
      if (mayDie) die()
    }).catch((error: unknown) => {
      // Only death excuses it.
      if (!isDying) throw error
    })
    setTimeout(() => {
      if (death === 'at any moment') die()
      else mayDie = true
    }, life)
    await Promise.all([killed, answering])
    return count
  }

  it(`loses no acknowledged answer in ${KILLS} kills of browser and shell`, { timeout: 240_000 }, async () => {
    route = await createSession(await machine.start())
    await machine.kill('browser', 0)
    for (let round = 0; round < KILLS; round += 1) {
      const page = await machine.start(route)
      await page.waitForSelector('[data-testid=question]')
      await untilSaved(page)
      expect(losses(acknowledged, await storedAnswers(page)), `after kill ${round}`).toEqual([])
      // Every third life is short: two kills with little written between them are what makes Chromium drop a store.
      const life = round % 3 === 0 ? luck.below(250) : 250 + luck.below(900)
      saves += await answerUntilKilled(page, round % 2 === 0 ? 'at any moment' : 'as soon as it says saved', life)
    }
    expect(saves).toBeGreaterThan(KILLS)
  })

  it('is rebuilt whole from the journal when the browser’s store is gone', { timeout: 60_000 }, async () => {
    await machine.kill('browser', 0)
    await machine.loseStore()
    const start = await machine.start()
    await start.waitForSelector('[data-testid=sessions]')
    expect(await start.locator('main').innerText()).toContain('Everything that was saved is here again')
    expect(losses(acknowledged, await storedAnswers(start))).toEqual([])
    await machine.kill('browser', 0)

    const page = await machine.start(route)
    await page.waitForSelector('[data-testid=question]')
    const shown = new Map<string, string>()
    for (const id of acknowledged.keys()) {
      await page.evaluate((hash) => location.assign(hash), `#${route}/${id}`)
      await page.waitForSelector(`[data-question-id="${id}"]`)
      shown.set(id, (await onScreen(page)).letter ?? '')
    }
    expect(losses(acknowledged, shown)).toEqual([])
  })
})

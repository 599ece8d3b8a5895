import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../../../shared/domain/pack/parse-pack'
import { aPack } from '../../../../support/builders'
import { plant, plantAll } from '../../../../support/plant'

const problemsOf = (json: unknown) => {
  const result = parsePack(json)
  return result.ok ? [] : result.error
}

describe('the door for packs', () => {
  it('hands a sound pack on as it is, unknown fields included', () => {
    const pack = plant(aPack(), 'dimensions[0].topics[0].questions[0].illustration', 'owner.svg')
    expect(parsePack(pack)).toEqual({ ok: true, value: pack })
  })

  it('fills in lists that a small pack leaves out', () => {
    const result = parsePack(
      plant(plant(plant(aPack(), 'actions[0].support', undefined), 'topicWeights', undefined), 'thresholds', undefined),
    )
    expect(result.ok && [result.value.actions[0]?.support, result.value.topicWeights, result.value.thresholds]).toEqual([[], [], {}])
  })

  it('takes null for left out', () => {
    const pack = plantAll(aPack(), {
      'dimensions[0].topics[0].questions[0].when': null,
      'dimensions[0].topics[0].questions[0].gate.when': null,
      'dimensions[1].topics[0].questions[0].gate': null,
      'actions[0].support': null,
    })
    const result = parsePack(pack)
    expect(result.ok && JSON.parse(JSON.stringify(result.value))).toEqual(aPack())
  })

  it('opens a pack whose wording or completeness a linter would criticise', () => {
    const terse = plant(aPack(), 'dimensions[0].topics[0].questions[0].text', '')
    expect(problemsOf(terse)).toEqual([])
  })

  it.each([
    ['a dangling reference', 'actions[0].owner', 'ceo', 'actions[0].owner'],
    ['a cycle', 'actions[0].after', ['secure-run-money'], 'actions[0].after'],
    ['an id used twice', 'actions[1].id', 'appoint-owner', 'actions[1].id'],
    ['a condition nobody can evaluate', 'patterns[0].when', { weather: 'fine' }, 'patterns[0].when'],
    ['a threshold out of range', 'thresholds.startsMax', 0, 'thresholds.startsMax'],
    ['six levels', 'dimensions[0].topics[0].questions[0].levels', ['', '', '', '', '', ''], 'dimensions[0].topics[0].questions[0].levels'],
    ['an effort of centuries', 'actions[0].effort.max', 1e9, 'actions[0].effort.max'],
  ])('refuses %s', (_, place, value, path) => {
    expect(problemsOf(plant(aPack(), place, value)).map((problem) => problem.path)).toContain(path)
  })

  it.each([
    [{ formatVersion: 2 }, 'formatVersion', 'made by a newer version of Ready Room'],
    [{ formatVersion: '1' }, 'formatVersion', 'reads version 1'],
    [{ format: 'ready-room/session' }, 'format', 'is a session, not a question pack'],
    [{ format: 'zip' }, 'format', 'has the format “zip”'],
    [{ format: undefined }, 'format', 'does not say which format'],
  ])('says in one sentence what a file with the header %j is', (change, path, said) => {
    expect(problemsOf({ ...aPack(), ...change })).toEqual([{ path, message: expect.stringContaining(said), fix: expect.any(String) }])
  })

  it.each([null, 7, 'pack', [], [aPack()]])('refuses %j', (json) => {
    expect(problemsOf(json)).toHaveLength(1)
  })

  it('never throws, and never reports more than a hundred problems, whatever stands where', () => {
    const text = JSON.stringify(aPack())
    const leaves = Array.from(text.matchAll(/"[^"]*"|\d+/g), (match) => [match.index, match[0].length] as const)
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.jsonValue({ maxDepth: 3 }), ([at, length], value) => {
        const damaged = text.slice(0, at) + JSON.stringify(value) + text.slice(at + length)
        let json: unknown
        try {
          json = JSON.parse(damaged)
        } catch {
          return
        }
        expect(problemsOf(json).length).toBeLessThanOrEqual(100)
      }),
    )
  })
})

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../shared/domain/analyse'
import { USUAL_SEARCH } from '../../../shared/domain/roadmap/schedule-actions'
import { type Rational, toNumber } from '../../../shared/lib/rational'
import { answered, answeredAll, aPack, aSession, head, level, seated, voted } from '../../support/builders'
import { corePack, sampleSession } from '../../support/core-pack'
import { plant } from '../../support/plant'
import { aRandomProject } from '../../support/random-project'
import { aFolder, cli, SAMPLE } from './cli-support'

const pack = aPack()
const strong = aSession(seated('ada', 'business-owner', 'operations'), answeredAll(pack, 3, 'E2'))
const weak = aSession(seated('ada', 'business-owner'), answered('answerable-owner', 1))

/** What bad input looks like from outside: exit code 2, one line on standard error, silence on standard output. */
const complaint = (...words: readonly string[]) => {
  const line = new RegExp(`^${words.map((word) => `.*${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`).join('')}.*\\n$`)
  return { code: 2, out: '', err: expect.stringMatching(line) }
}

describe('analyse', () => {
  it('prints the analysis of the sample workshop as one line of JSON', async () => {
    const { code, out, err } = await cli('.', 'analyse', SAMPLE)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`${JSON.stringify(analyse(corePack(), sampleSession('claims-triage.session.json')))}\n`)
  })

  it('prints one line per file, in order, relative to where the person is', async () => {
    const folder = await aFolder({ 'pack.json': pack, 'in/weak.json': weak, 'in/strong.json': strong })
    const { out } = await cli(folder, 'analyse', 'in/strong.json', 'in/weak.json', '--pack', 'pack.json', 'in/strong.json')
    const lines = out.trimEnd().split('\n')
    expect(lines).toEqual([strong, weak, strong].map((session) => JSON.stringify(analyse(pack, session))))
  })

  it('says nothing about good files when a later one is bad', async () => {
    const folder = await aFolder({ 'pack.json': pack, 'good.json': strong, 'bad.json': plant(strong, 'agreed[2].answer.level', 7) })
    expect(await cli(folder, 'analyse', '--pack', 'pack.json', 'good.json', 'bad.json')).toEqual(
      complaint('bad.json', 'agreed[2].answer.level', '“7”'),
    )
  })

  it.each<readonly [string, unknown, readonly string[]]>([
    ['broken JSON', '{"format":\n "ready-room/session",,', ['s.json', 'line 2', 'column 23']],
    ['an empty file', '', ['s.json', 'empty']],
    ['text that is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), ['s.json', 'UTF-8']],
    ['__proto__', '{"session":{"__proto__":{}}}', ['s.json', 'session', '__proto__']],
    ['brackets without end', '['.repeat(100_000), ['s.json', 'brackets']],
    ['a pack', pack, ['s.json', 'format', 'question pack']],
    ['a newer file', { ...strong, formatVersion: 2 }, ['s.json', 'formatVersion', 'newer version']],
    ['a stranger’s vote', aSession(voted('run-money', 'eve', 2)), ['s.json', 'votes[0].participantId', 'eve']],
    [
      'two votes of one person in one round',
      aSession(seated('a'), voted('run-money', 'a', 1), voted('run-money', 'a', 2)),
      ['s.json', 'votes[1]'],
    ],
    ['a line break in an id', plant(strong, 'agreed[0].questionId', 'a\nb'), ['s.json', 'agreed[0].questionId']],
    ['an agreed abstention', plant(weak, 'agreed[0].answer', { state: 'abstain' }), ['s.json', 'agreed[0].answer.state', 'abstain']],
    ['several faults', aSession(answered('a', 1), answered('b', 1), answered('c', 1)), ['s.json', 'agreed[0]', '2 more problems']],
  ])('refuses %s in one line that names file and place', async (_, content, words) => {
    const folder = await aFolder({ 'pack.json': pack, 's.json': content })
    expect(await cli(folder, 'analyse', 's.json', '--pack', 'pack.json')).toEqual(complaint(...words))
  })

  it('refuses a pack nobody can compute with', async () => {
    const folder = await aFolder({ 'p.json': plant(pack, 'actions[0].after', ['secure-run-money']), 's.json': strong })
    expect(await cli(folder, 'analyse', 's.json', '--pack', 'p.json')).toEqual(
      complaint('p.json', 'actions[0].after', 'wait for each other'),
    )
  })

  it('asks for the pack of a session that needs another one', async () => {
    const folder = await aFolder({
      'other.json': strong,
      'old.json': plant(sampleSession('claims-triage.session.json'), 'session.packVersion', '0.0.1'),
    })
    expect(await cli(folder, 'analyse', 'other.json')).toEqual(complaint('other.json', 'session.packId', 'tiny', '--pack'))
    expect(await cli(folder, 'analyse', 'old.json')).toEqual(complaint('old.json', 'session.packVersion', '0.0.1', '--pack'))
    expect(await cli(folder, 'analyse', SAMPLE, 'other.json')).toEqual(complaint('other.json', 'session.packId'))
  })

  it('refuses a pack the session was not made with', async () => {
    const folder = await aFolder({ 'pack.json': pack, 's.json': aSession(head({ packVersion: '2.0.0' })) })
    expect(await cli(folder, 'analyse', SAMPLE, '--pack', 'pack.json')).toEqual(complaint('session.packId', 'core'))
    expect(await cli(folder, 'analyse', 's.json', '--pack', 'pack.json')).toEqual(complaint('session.packVersion', '2.0.0'))
  })

  it('refuses files that are not there, or folders', async () => {
    const folder = await aFolder({ 'inside/x': '' })
    expect(await cli(folder, 'analyse', 'nowhere.json')).toEqual(complaint('nowhere.json', 'no such file'))
    expect(await cli(folder, 'analyse', 'inside')).toEqual(complaint('inside', 'a folder'))
  })

  it('gives the same bytes on every run', async () => {
    expect(await cli('.', 'analyse', SAMPLE)).toEqual(await cli('.', 'analyse', SAMPLE))
  })
})

describe('check-pack', () => {
  it('finds nothing wrong with the shipped pack', async () => {
    const folder = await aFolder({ 'core.json': corePack() })
    expect(await cli(folder, 'check-pack', 'core.json')).toEqual({ code: 0, out: 'core.json: no problems found.\n', err: '' })
    expect(await cli(folder, 'check-pack', 'core.json', '--json')).toEqual({ code: 0, out: '[]\n', err: '' })
  })

  it('lists what is wrong with place and fix, and exits with 1', async () => {
    const folder = await aFolder({ 'p.json': plant(plant(corePack(), 'actions[0].owner', 'ceo'), 'actions[1].weeks.max', 0) })
    const { code, out, err } = await cli(folder, 'check-pack', 'p.json')
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('actions[0].owner: “ceo” is not a seat of the pack. Use the id of one of the pack’s seats.\n')
    expect(out).toMatch(/\np\.json: 2 problems\.\n$/)
    const json = await cli(folder, 'check-pack', '--json', 'p.json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toContainEqual({ path: 'actions[0].owner', message: expect.any(String), fix: expect.any(String) })
  })

  it('treats a file that is no JSON as bad input', async () => {
    const folder = await aFolder({ 'p.json': '{' })
    expect(await cli(folder, 'check-pack', 'p.json')).toEqual(complaint('p.json', 'line 1'))
  })

  const german = plant(corePack(), 'language', 'de')
  const untranslated = plant({ ...corePack(), dimensions: [], patterns: [], actions: [] }, 'language', 'de')

  it('compares a pack with its other languages beside it, and with no other pack', async () => {
    const swiss = plant(plant(corePack(), 'language', 'en-CH'), 'actions[0].weeks.max', 99)
    const british = plant(corePack(), 'language', 'en-GB')
    const other = plant(german, 'id', 'other')
    const folder = await aFolder({
      'in/pack.en.json': corePack(),
      'in/pack.en-CH.json': swiss,
      'in/pack.en-GB.json': british,
      'in/pack.de.json': other,
      'in/notes.json': '{',
    })
    const { code, out } = await cli(folder, 'check-pack', 'in/pack.en.json')
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^in\/pack\.en-CH\.json, actions\[0\]\.weeks: Here stands .*"max":99.*\.$/),
      'in/pack.en.json: no problems found.',
      'in/pack.en-CH.json: one problem.',
      'in/pack.en-GB.json: agrees with in/pack.en.json.',
      '',
    ])
    const json = JSON.parse((await cli(folder, 'check-pack', 'in/pack.en.json', '--json')).out)
    expect(json).toEqual([{ file: 'in/pack.en-CH.json', path: 'actions[0].weeks', message: expect.any(String), fix: expect.any(String) }])
  })

  it('compares with the files that are named, and with those only', async () => {
    const folder = await aFolder({
      'pack.en.json': corePack(),
      'pack.de.json': german,
      'a.json': untranslated,
      'b.json': { ...corePack(), language: 'en-GB' },
    })
    const { code, out } = await cli(folder, 'check-pack', 'pack.en.json', '--with', 'a.json', '--with=b.json')
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.json, dimensions: The id “ownership” is missing in this list/)
    expect(out).toMatch(/\npack\.en\.json: no problems found\.\na\.json: \d+ problems\.\nb\.json: agrees with pack\.en\.json\.\n$/)
    expect(out).not.toContain('pack.de.json')
  })

  it('says so when a language beside the pack cannot be read, and checks the pack', async () => {
    const folder = await aFolder({ 'pack.en.json': corePack(), 'pack.de.json': '{' })
    const { code, out } = await cli(folder, 'check-pack', 'pack.en.json')
    expect(code).toBe(1)
    expect(out).toMatch(/^pack\.de\.json, the whole file: .*cannot be read.*line 1/)
    expect(out).toContain('\npack.en.json: no problems found.\n')
  })

  it('refuses named files that are not there', async () => {
    const folder = await aFolder({ 'pack.en.json': corePack() })
    expect(await cli(folder, 'check-pack', 'pack.en.json', '--with', 'nowhere.json')).toEqual(complaint('nowhere.json', 'no such file'))
  })

  it('takes one file', async () => {
    expect(await cli('.', 'check-pack', 'a.json', 'b.json')).toEqual(complaint('one file, not 2'))
  })
})

describe('schedule', () => {
  const action = (id: string, weeks: number, needs: Record<string, number> = {}, after: readonly string[] = []) => ({
    id,
    weeks,
    needs,
    after,
  })

  it('schedules a chain, a conflict and a milestone', async () => {
    const problem = {
      capacity: { crew: 1, crane: 2 },
      actions: [action('dig', 2, { crew: 1 }), action('lift', 3, { crew: 0.5, crane: 2 }), action('done', 0, {}, ['dig', 'lift'])],
    }
    const folder = await aFolder({ 'a.json': problem, 'b.json': { capacity: {}, actions: [] } })
    const { code, out } = await cli(folder, 'schedule', 'a.json', 'b.json', '--restarts', '100')
    expect(code).toBe(0)
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { makespan: 5, lowerBound: 3, start: { dig: 0, lift: 2, done: 5 } },
      { makespan: 0, lowerBound: 0, start: {} },
    ])
  })

  it('tries as many further schedules as asked for, and prints the same ones every time', async () => {
    const { capacity, activities } = aRandomProject({ count: 30, resources: 4, complexity: 1.5, factor: 1, strength: 0.2 }, 3)
    const table = (amounts: ReadonlyMap<string, Rational>) =>
      Object.fromEntries([...amounts].map(([name, amount]) => [name, toNumber(amount)]))
    const problem = {
      capacity: table(capacity),
      actions: activities.map(({ id, weeks, needs, after }) => action(id, weeks, table(needs), after)),
    }
    const folder = await aFolder({ 'p.json': problem })
    const printed = async (...options: readonly string[]) => {
      const { code, out } = await cli(folder, 'schedule', 'p.json', ...options)
      expect(code).toBe(0)
      return out
    }
    const weeks = (out: string): number => JSON.parse(out).makespan
    expect(weeks(await printed('--restarts', '50'))).toBeLessThan(weeks(await printed('--restarts', '0')))
    expect(await printed('--restarts', '50')).toBe(await printed('--restarts', '50'))
    expect(await printed()).toBe(await printed('--restarts', String(USUAL_SEARCH.restarts)))
  })

  it.each<readonly [string, unknown, readonly string[]]>([
    ['a cycle', { capacity: {}, actions: [action('a', 1, {}, ['b']), action('b', 1, {}, ['a'])] }, ['p.json', 'actions', 'a → b → a']],
    ['half a week', { capacity: {}, actions: [action('a', 1.5)] }, ['p.json', 'actions[0].weeks', 'whole number']],
    ['negative weeks', { capacity: {}, actions: [action('a', -1)] }, ['p.json', 'actions[0].weeks']],
    ['an unknown prerequisite', { capacity: {}, actions: [action('a', 1, {}, ['z'])] }, ['p.json', 'actions[0].after', '“z”']],
    ['an id used twice', { capacity: {}, actions: [action('a', 1), action('a', 2)] }, ['p.json', 'actions[1].id', 'actions[0]']],
    [
      'a need beyond the capacity',
      { capacity: { crew: 1 }, actions: [action('a', 1, { crew: 1.5 })] },
      ['p.json', 'actions[0].needs.crew', '1.5'],
    ],
    [
      'a need without a capacity',
      { capacity: {}, actions: [action('a', 1, { crew: 1 })] },
      ['p.json', 'actions[0].needs.crew', 'no capacity'],
    ],
    ['a negative need', { capacity: { crew: 1 }, actions: [action('a', 1, { crew: -1 })] }, ['p.json', 'actions[0].needs.crew']],
    ['a missing capacity', { actions: [] }, ['p.json', 'capacity', 'missing']],
    ['a list', [], ['p.json', 'capacity and actions']],
  ])('refuses %s', async (_, problem, words) => {
    const folder = await aFolder({ 'good.json': { capacity: {}, actions: [] }, 'p.json': problem })
    expect(await cli(folder, 'schedule', 'good.json', 'p.json')).toEqual(complaint(...words))
  })

  it.each(['many', '-1', '1.5', '9999999'])('refuses %s restarts', async (restarts) => {
    expect(await cli('.', 'schedule', 'p.json', `--restarts=${restarts}`)).toEqual(complaint('--restarts', restarts))
  })
})

describe('words on the command line', () => {
  it.each<readonly [readonly string[], string]>([
    [[], 'No command'],
    [['analyze', 's.json'], '“analyze”'],
    [['analyse'], 'needs a file'],
    [['analyse', 's.json', '--packs', 'p.json'], '--packs'],
    [['analyse', 's.json', '-p', 'p.json'], '-p'],
    [['analyse', 's.json', '--pack'], '--pack needs a value'],
    [['analyse', 's.json', '--pack', 'a', '--pack', 'b'], 'twice'],
    [['check-pack', 'p.json', '--with'], '--with needs a value'],
    [['check-pack', 'p.json', '--json=yes'], '--json takes no value'],
    [['export', 's.json', '--format', 'pdf', '--edition', 'full'], '--out'],
    [['export', 's.json', '--edition', 'full', '--out', 'x'], '--format'],
    [['export', 's.json', '--format', 'pdf', '--out', 'x'], '--edition'],
    [['export', 's.json', '--format', 'pdf,odt', '--edition', 'full', '--out', 'x'], '“odt” is not known; this version writes pdf'],
    [['export', 's.json', '--format', 'pdf', '--edition', 'short', '--out', 'x'], '“short”'],
    [['export', 's.json', '--format', 'pdf', '--edition', 'full', '--out', 'x', '--lang', 'fr'], '“fr” is not available'],
  ])('%j is refused', async (argv, said) => {
    expect(await cli('.', ...argv)).toEqual(complaint(said))
  })

  it('--help explains every command, --version tells the version', async () => {
    const help = await cli('.', '--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const word of ['analyse', 'export', 'check-pack', 'schedule', '--pack', '--out', '--json', '--with', '--restarts'])
      expect(help.out).toContain(word)
    expect(await cli('.', 'schedule', '--help')).toEqual(help)
    expect(await cli('.', '--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })
})

describe('a session file that has been through the door', () => {
  it('was not changed on disk', async () => {
    const folder = await aFolder({ 'pack.json': pack, 's.json': strong })
    await cli(folder, 'analyse', 's.json', '--pack', 'pack.json')
    expect(JSON.parse(await readFile(`${folder}/s.json`, 'utf8'))).toEqual(strong)
    expect(level(3)).toEqual(strong.agreed[0]?.answer)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { type Journal, openJournal } from '../../../../../electron/services/journal/journal'
import { aChange, changes } from '../a-change'
import { createMemoryDisk, type MemoryDisk, systemError } from '../memory-disk'

const FILE = '/j/s1.jsonl'
let disk: MemoryDisk
let journal: Journal

const reopen = async (): Promise<void> => {
  await journal.close()
  journal = await openJournal(disk, '/j')
}
const appendAll = async (count: number): Promise<void> => {
  for (const change of changes(count)) await journal.append(change)
}
const idsFrom = async (after: number): Promise<string[]> => (await journal.read('s1', after, 100)).entries.map((entry) => entry.change.id)
/** As after a crash: what is on the disk stays, nothing is closed, and the heads file is not there. */
const crash = async (): Promise<void> => {
  disk.contents.delete('/j/heads.json')
  journal = await openJournal(disk, '/j')
}

beforeEach(async () => {
  disk = createMemoryDisk()
  journal = await openJournal(disk, '/j')
})

describe('appending', () => {
  test('numbers count from one and can be read back in order', async () => {
    await appendAll(3)
    expect(await journal.read('s1', 0, 100)).toEqual({
      entries: changes(3).map((change, index) => ({ seq: index + 1, change })),
      more: false,
    })
  })

  test('the same change again gets the same number and adds nothing, also after a restart', async () => {
    await appendAll(2)
    const before = disk.textOf(FILE)
    expect(await journal.append(aChange({ id: 'c1' }))).toBe(1)
    await reopen()
    expect(await journal.append(aChange({ id: 'c2' }))).toBe(2)
    expect(disk.textOf(FILE)).toBe(before)
  })

  test('a number is given back only after write, fsync and, for a new file, the folder', async () => {
    disk.log.length = 0
    await journal.append(aChange())
    expect(disk.log).toEqual([`open ${FILE}`, 'sync-folder /j', `write ${FILE}`, `sync ${FILE}`])
  })

  test('is not answered while the fsync has not returned', async () => {
    disk.fault = (operation) => {
      if (operation === `sync ${FILE}`) throw systemError('EIO')
    }
    await expect(journal.append(aChange())).rejects.toMatchObject({ code: 'internal', retry: true })
    expect(disk.textOf(FILE)).toBe('')
  })

  test('appends at the same time keep their order and share writes', async () => {
    disk.log.length = 0
    const numbers = await Promise.all(changes(50).map((change) => journal.append(change)))
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(disk.log.filter((operation) => operation.startsWith('sync /')).length).toBeLessThan(5)
    expect(await idsFrom(0)).toEqual(changes(50).map((change) => change.id))
  })

  test('the same change twice at the same time is one line', async () => {
    expect(await Promise.all([journal.append(aChange()), journal.append(aChange())])).toEqual([1, 1])
    expect(disk.textOf(FILE).split('\n')).toHaveLength(2)
  })

  test('a full disk is said plainly, leaves no half line, and the same change succeeds later', async () => {
    await appendAll(1)
    const whole = disk.textOf(FILE)
    disk.fault = (operation) => (operation.startsWith('write') ? 10 : undefined)
    await expect(journal.append(aChange({ id: 'c2' }))).rejects.toMatchObject({ code: 'disk-full', retry: true })
    expect(disk.textOf(FILE)).toBe(whole)
    disk.fault = () => undefined
    expect(await journal.append(aChange({ id: 'c2' }))).toBe(2)
  })

  test('when even cutting back fails, the half line is moved aside by the next append', async () => {
    await appendAll(1)
    disk.fault = (operation) => {
      if (operation.startsWith('truncate')) throw systemError('EIO')
      return operation.startsWith('write') ? 10 : undefined
    }
    await expect(journal.append(aChange({ id: 'c2' }))).rejects.toMatchObject({ code: 'disk-full' })
    disk.fault = () => undefined
    expect(await journal.append(aChange({ id: 'c2' }))).toBe(2)
    expect(disk.textOf(`${FILE}.torn-1`)).toBe('{"seq":2,"')
    await reopen()
    expect(await idsFrom(0)).toEqual(['c1', 'c2'])
  })

  test('sessions and the library have journals of their own', async () => {
    expect(await journal.append(aChange({ id: 'a', sessionId: 's1' }))).toBe(1)
    expect(await journal.append(aChange({ id: 'b', sessionId: null }))).toBe(1)
    expect(await journal.append(aChange({ id: 'c', sessionId: 's2' }))).toBe(1)
    expect(await journal.heads()).toEqual({ library: 1, sessions: { s1: 1, s2: 1 } })
  })
})

describe('reading', () => {
  test('gives what comes after a number, at most so many, and says whether there is more', async () => {
    await appendAll(5)
    const page = await journal.read('s1', 1, 3)
    expect(page.entries.map((entry) => entry.seq)).toEqual([2, 3, 4])
    expect(page.more).toBe(true)
    expect(await journal.read('s1', 4, 3)).toMatchObject({ entries: [{ seq: 5 }], more: false })
  })

  test('a session nobody wrote to is empty', async () => {
    expect(await journal.read('unknown', 0, 10)).toEqual({ entries: [], more: false })
  })

  test('text outside ASCII survives', async () => {
    const change = aChange({ by: 'Zoë 🧭 \u2028' })
    await journal.append(change)
    await crash()
    expect((await journal.read('s1', 0, 1)).entries[0]?.change).toEqual(change)
  })
})

describe('a torn last line', () => {
  test.each([1, 20, 100])('of which the last %i bytes are missing is ignored, then moved aside by the next append', async (missing) => {
    await appendAll(3)
    const bytes = disk.contents.get(FILE) as Buffer
    const secondEnd = disk.textOf(FILE).split('\n').slice(0, 2).join('\n').length + 1
    disk.contents.set(FILE, bytes.subarray(0, -missing))
    await crash()
    expect(await idsFrom(0)).toEqual(['c1', 'c2'])
    expect(await journal.append(aChange({ id: 'new' }))).toBe(3)
    expect(disk.textOf(`${FILE}.torn-1`)).toBe(bytes.subarray(secondEnd, -missing).toString('utf8'))
    await crash()
    expect(await idsFrom(0)).toEqual(['c1', 'c2', 'new'])
  })

  test('filled with zeros, as after a power cut, is ignored too', async () => {
    await appendAll(2)
    disk.contents.set(FILE, Buffer.concat([disk.contents.get(FILE) as Buffer, Buffer.alloc(40)]))
    await crash()
    expect(await idsFrom(0)).toEqual(['c1', 'c2'])
  })

  test('that the heads file knows as whole is damage, not a torn write', async () => {
    await appendAll(2)
    await journal.close()
    disk.contents.set(FILE, (disk.contents.get(FILE) as Buffer).subarray(0, -5))
    journal = await openJournal(disk, '/j')
    expect(await idsFrom(0)).toEqual(['c1'])
    await expect(journal.read('s1', 1, 10)).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('line 2') })
    await expect(journal.append(aChange({ id: 'new' }))).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('damage in the middle', () => {
  const rot = (line: number, replace: (text: string) => string): void => {
    const lines = disk.textOf(FILE).split('\n')
    lines[line - 1] = replace(lines[line - 1] ?? '')
    disk.contents.set(FILE, Buffer.from(lines.join('\n')))
  }

  test.each([
    ['a changed letter', (text: string) => text.replace('as agreed', 'as Agreed')],
    ['a wrong checksum', (text: string) => text.replace(/.{5}"}$/, '00000"}')],
    ['a line that is gone', () => ''],
    ['another number', (text: string) => text.replace('"seq":3', '"seq":4')],
  ])('by %s names the line; everything before it stays readable; nothing is added', async (_, replace) => {
    await appendAll(5)
    rot(3, replace)
    await crash()
    expect(await journal.read('s1', 0, 100)).toMatchObject({ entries: [{ seq: 1 }, { seq: 2 }], more: true })
    await expect(journal.read('s1', 2, 100)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(/^Line 3 of the journal s1\.jsonl/),
    })
    const before = disk.textOf(FILE)
    await expect(journal.append(aChange({ id: 'new' }))).rejects.toMatchObject({ code: 'damaged', retry: false })
    expect(disk.textOf(FILE)).toBe(before)
  })

  test('that happens while the journal is open is noticed when read', async () => {
    await appendAll(3)
    rot(2, (text) => text.replace('as agreed', 'as Agreed'))
    await expect(journal.read('s1', 0, 10)).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('Line 2') })
  })
})

describe('heads', () => {
  test('are the same after a restart, with and without the heads file', async () => {
    await appendAll(4)
    await journal.append(aChange({ id: 'l', sessionId: null }))
    const expected = { library: 1, sessions: { s1: 4 } }
    await reopen()
    expect(await journal.heads()).toEqual(expected)
    await crash()
    expect(await journal.heads()).toEqual(expected)
  })

  test('that are out of date or unreadable are corrected from the journals', async () => {
    await appendAll(1)
    await journal.close()
    const old = disk.contents.get('/j/heads.json') as Buffer
    journal = await openJournal(disk, '/j')
    await appendAll(3)
    disk.contents.set('/j/heads.json', old)
    journal = await openJournal(disk, '/j')
    expect(await journal.heads()).toEqual({ library: 0, sessions: { s1: 3 } })
    disk.contents.set('/j/heads.json', Buffer.from('{"format":'))
    journal = await openJournal(disk, '/j')
    expect(await journal.heads()).toEqual({ library: 0, sessions: { s1: 3 } })
  })

  test('still name a journal that has gone, so that the loss is noticed', async () => {
    await appendAll(2)
    await journal.close()
    disk.contents.delete(FILE)
    journal = await openJournal(disk, '/j')
    expect((await journal.heads()).sessions).toEqual({ s1: 2 })
    await expect(journal.read('s1', 0, 10)).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('shorter') })
  })
})

describe('file names', () => {
  test.each(['../../etc/passwd', 'CON', 'con', 'library', 'a/b', 'a\\b', 'A', 'a.b', 'ü', 'x'.repeat(100), 'h-1', '.hidden'])(
    'the id %j stays inside the folder, keeps its name and meets no other',
    async (sessionId) => {
      await journal.append(aChange({ id: 'library', sessionId: null }))
      await journal.append(aChange({ id: 'lower', sessionId: sessionId.toLowerCase() }))
      await journal.append(aChange({ id: 'mine', sessionId }))
      for (const path of disk.contents.keys()) expect(path).toMatch(/^\/j\/[a-z0-9-]+\.(jsonl|json)$/)
      await crash()
      expect((await journal.heads()).sessions[sessionId]).toBe(sessionId === sessionId.toLowerCase() ? 2 : 1)
      expect((await journal.heads()).library).toBe(1)
    },
  )
})

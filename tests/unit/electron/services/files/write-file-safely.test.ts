import { describe, expect, test } from 'vitest'
import { removeLeftovers, writeFileSafely } from '../../../../../electron/services/files/write-file-safely'
import { createMemoryDisk, systemError } from '../memory-disk'

const OLD = Buffer.from('old')
const aDisk = () => {
  const disk = createMemoryDisk()
  disk.contents.set('/d/report.pdf', OLD)
  return disk
}
const write = (disk: ReturnType<typeof aDisk>) => writeFileSafely(disk, '/d/report.pdf', Buffer.from('new bytes'))

describe('writing a file safely', () => {
  test('goes temporary file, fsync, rename, folder, in this order and in the same folder', async () => {
    const disk = aDisk()
    await write(disk)
    const steps = disk.log.map((operation) => operation.replace(/\.report\.pdf\.[0-9a-f]{12}\.ready-room-tmp/, 'TMP'))
    expect(steps).toEqual(['open /d/TMP', 'write /d/TMP', 'sync /d/TMP', 'rename /d/TMP /d/report.pdf', 'sync-folder /d'])
    expect(disk.textOf('/d/report.pdf')).toBe('new bytes')
  })

  test.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['sync', 'ENOSPC', 'disk-full'],
    ['open', 'EACCES', 'no-permission'],
    ['open', 'EPERM', 'no-permission'],
    ['open', 'EROFS', 'no-permission'],
    ['write', 'EDQUOT', 'disk-full'],
    ['open', 'ENOENT', 'not-found'],
    ['rename', 'EBUSY', 'file-locked'],
    ['rename', 'EPERM', 'file-locked'],
    ['rename', 'EACCES', 'file-locked'],
    ['rename', 'EIO', 'internal'],
  ])('that fails at %s with %s says %s, leaves the old file whole and no leftover', async (step, code, expected) => {
    const disk = aDisk()
    disk.fault = (operation) => {
      if (operation.startsWith(`${step} `)) throw systemError(code)
    }
    await expect(write(disk)).rejects.toMatchObject({ code: expected, retry: true, message: expect.stringContaining('report.pdf') })
    expect([...disk.contents]).toEqual([['/d/report.pdf', OLD]])
  })

  test('half written by a full disk leaves the old file', async () => {
    const disk = aDisk()
    disk.fault = (operation) => (operation.startsWith('write') ? 3 : undefined)
    await expect(write(disk)).rejects.toMatchObject({ code: 'disk-full' })
    expect([...disk.contents]).toEqual([['/d/report.pdf', OLD]])
  })

  test.each(['EPERM', 'EBUSY', 'EACCES'])('waits out a scanner that holds the file for a moment (%s)', async (code) => {
    const disk = aDisk()
    let held = 3
    disk.fault = (operation) => {
      if (operation.startsWith('rename') && held-- > 0) throw systemError(code)
    }
    await write(disk)
    expect(disk.textOf('/d/report.pdf')).toBe('new bytes')
  })

  test('is done when the file is in its place, also where a folder cannot be flushed', async () => {
    const disk = aDisk()
    disk.fault = (operation) => {
      if (operation.startsWith('sync-folder')) throw systemError('EINVAL')
    }
    await write(disk)
    expect([...disk.contents.keys()]).toEqual(['/d/report.pdf'])
    expect(disk.textOf('/d/report.pdf')).toBe('new bytes')
  })

  test('a long name still leaves room for the temporary one', async () => {
    const disk = createMemoryDisk()
    await writeFileSafely(disk, `/d/${'n'.repeat(250)}.pdf`, Buffer.from('x'))
    const names = disk.log.flatMap((operation) => operation.split(' ').map((path) => path.replace('/d/', '')))
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(256)
  })

  test('what a killed process left is removed, and nothing else', async () => {
    const disk = aDisk()
    disk.contents.set('/d/.report.pdf.0123456789ab.ready-room-tmp', Buffer.from('half'))
    disk.contents.set('/d/.hidden', Buffer.from('yours'))
    await removeLeftovers(disk, '/d')
    expect([...disk.contents.keys()]).toEqual(['/d/report.pdf', '/d/.hidden'])
  })
})

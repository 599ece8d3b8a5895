import { describe, expect, it } from 'vitest'
import { countGroups } from '../../../../../shared/domain/agreement/count-groups'
import { aPack, aSession, type SessionStep, seated } from '../../../../support/builders'

const pack = aPack()
/** So many people in the seats business-owner, process-expert, data-engineer, operations. */
const room = (...sizes: readonly number[]) =>
  aSession(
    ...sizes.flatMap((size, seat): SessionStep[] =>
      Array.from({ length: size }, (_, at) =>
        seated(`p${seat}${at}`, ['business-owner', 'process-expert', 'data-engineer', 'operations'][seat] ?? ''),
      ),
    ),
  )
const counted = (...sizes: readonly number[]) =>
  countGroups(pack, room(...sizes)).map(({ group, count }) => `${group ?? 'others'} ${count}`)

describe('how many spoke for each group', () => {
  it('names groups of three and more, and the others together', () => {
    expect(counted(3, 4, 2, 1)).toEqual(['business 3', 'users 4', 'others 3'])
  })

  it('adds the smallest named group to one or two others, who could be told from the sum', () => {
    expect(counted(5, 3, 1)).toEqual(['business 5', 'others 4'])
  })

  it('names everybody where every group is large enough', () => {
    expect(counted(3, 3)).toEqual(['business 3', 'users 3'])
  })

  it('says nothing about one or two people', () => {
    expect(counted(1, 1)).toEqual([])
    expect(counted()).toEqual([])
  })

  it('never shows a number below three', () => {
    for (let mix = 0; mix < 256; mix++) {
      const sizes = [mix % 4, Math.floor(mix / 4) % 4, Math.floor(mix / 16) % 4, Math.floor(mix / 64)]
      for (const { count } of countGroups(pack, room(...sizes))) expect(count, sizes.join()).toBeGreaterThanOrEqual(3)
    }
  })
})

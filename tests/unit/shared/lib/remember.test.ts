import { expect, test, vi } from 'vitest'
import { remember, rememberPair } from '../../../../shared/lib/remember'

test('makes a value once per object, also one that is undefined', () => {
  const make = vi.fn((list: readonly number[]) => list[0])
  const first = remember(make)
  const [full, empty] = [[1], []]
  expect([first(full), first(full), first(empty), first(empty)]).toEqual([1, 1, undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})

test('makes a value once per pair of objects', () => {
  const make = vi.fn((one: readonly string[], other: readonly string[]) => [...one, ...other].join(''))
  const joined = rememberPair(make)
  const [a, b, c] = [['a'], ['b'], ['c']]
  expect([joined(a, b), joined(a, c), joined(b, a), joined(a, b)]).toEqual(['ab', 'ac', 'ba', 'ab'])
  expect(make).toHaveBeenCalledTimes(3)
})

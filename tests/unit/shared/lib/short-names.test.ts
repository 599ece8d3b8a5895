import { expect, test } from 'vitest'
import { shortNames } from '../../../../shared/lib/short-names'

test('takes the first letters of up to three telling words', () => {
  expect(shortNames(['Maren Holt', 'Risk, legal and privacy', 'IT operations', 'Hanna Dietrich-Lo'])).toEqual(['MH', 'RLP', 'IO', 'HDL'])
})

test('tells the same initials apart by a number', () => {
  expect(shortNames(['Data engineer', 'Data expert', 'Dora Eik'])).toEqual(['DE', 'DE2', 'DE3'])
})

test('finds something for a name without letters', () => {
  expect(shortNames(['–'])).toEqual(['?'])
})

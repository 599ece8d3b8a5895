/** Every language of the core pack is the core pack: fit for a workshop, and the same arithmetic. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkPack } from '../../shared/domain/pack/check-pack'
import { comparePackLanguages } from '../../shared/domain/pack/compare-pack-languages'
import { corePack } from '../support/core-pack'

const fileOf = (language: string) => fileURLToPath(new URL(`../../assets/packs/core/pack.${language}.json`, import.meta.url))

describe.each(['de'])('the core pack in %s', (language) => {
  const file = fileOf(language)
  const read = (): unknown => JSON.parse(readFileSync(file, 'utf8'))

  test('has nothing our own linter would complain about', () => {
    expect(checkPack(read())).toEqual([])
  })

  test('is the English pack in other words', () => {
    expect(comparePackLanguages(corePack(), read())).toEqual([])
  })
})

/** Ids look the way their kind looks everywhere: that is how people tell them apart in files and messages. */
import { showValue } from '../../../i18n/problem-report'
import type { JsonPath } from '../../../lib/json-path'
import type { Fault, PackCheck } from './pack-check'
import { type Placed, place } from './pack-view'

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const OPTION = /^[a-z0-9]+(-[a-z0-9]+)*$/
const CAMEL = /^[a-z][A-Za-z0-9]*$/
const GATE = /^G\d{2}$/
const CLAIM = /^[A-Z]\d+-\d{2,3}$/

type Style = 'kebab' | 'camel' | 'gate' | 'topic' | 'claim'

export const checkIdStyle: PackCheck = ({ pack, dimensions, questions, gates }) => {
  const kebab = (items: readonly Placed<{ readonly id: string }>[]) =>
    items.flatMap(({ it, path }) => expect(KEBAB.test(it.id), it.id, [...path, 'id'], 'kebab'))
  const claims = [...questions, ...place(pack.patterns, ['patterns']), ...place(pack.actions, ['actions'])]
  return [
    ...expect(KEBAB.test(pack.id), pack.id, ['id'], 'kebab'),
    ...[place(pack.seats, ['seats']), dimensions, questions, place(pack.patterns, ['patterns']), place(pack.actions, ['actions'])].flatMap(
      kebab,
    ),
    ...place(pack.profile, ['profile']).flatMap(({ it, path }) => [
      ...expect(CAMEL.test(it.id), it.id, [...path, 'id'], 'camel'),
      ...it.options.flatMap(({ id }, index) => expect(OPTION.test(id), id, [...path, 'options', index, 'id'], 'kebab')),
    ]),
    ...dimensions.flatMap(({ it: dimension, path }) =>
      dimension.topics.flatMap(({ id }, index) => expect(isTopicId(id, dimension.id), id, [...path, 'topics', index, 'id'], 'topic')),
    ),
    ...gates.flatMap(({ it, path }) => expect(GATE.test(it.id), it.id, [...path, 'id'], 'gate')),
    ...place(pack.claims ?? [], ['claims']).flatMap(({ it, path }) => expect(CLAIM.test(it.id), it.id, [...path, 'id'], 'claim')),
    ...claims.flatMap(({ it, path }) => it.claims.flatMap((id, index) => expect(CLAIM.test(id), id, [...path, 'claims', index], 'claim'))),
  ]
}

const isTopicId = (id: string, dimensionId: string): boolean =>
  id.startsWith(`${dimensionId}.`) && KEBAB.test(id.slice(dimensionId.length + 1))

const expect = (fits: boolean, id: string, path: JsonPath, style: Style): Fault[] =>
  fits ? [] : [{ path, name: 'idStyle', values: { id: showValue(id), style } }]

import { cleanup, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AgreementTable } from '../../../../../renderer/features/results/agreement-table'
import { DisagreementList } from '../../../../../renderer/features/results/disagreement-list'
import { MethodLimits } from '../../../../../renderer/features/results/method-limits'
import { RoomPanel } from '../../../../../renderer/features/results/room-panel'
import { TaskTable } from '../../../../../renderer/features/results/task-table'
import { type Derived, useDerived } from '../../../../../renderer/stores/derived'
import { indexPack } from '../../../../../shared/domain/pack/index-pack'
import {
  agreed,
  answeredAll,
  aPack,
  aSession,
  head,
  level,
  type SessionStep,
  seated,
  unknown,
  votedAll,
} from '../../../../support/builders'
import { openInStore, show } from '../open-session'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

const pack = aPack()
const index = indexPack(pack)
const text = () => document.body.textContent ?? ''

function With({ children }: { readonly children: (derived: Derived) => ReactNode }) {
  const derived = useDerived()
  return derived === null ? null : children(derived)
}
function showPart(part: (derived: Derived) => ReactNode, steps: readonly SessionStep[], inPack = pack): void {
  openInStore(inPack, aSession(...steps))
  show('/s/s1/results', () => <With>{part}</With>)
}

describe('tasks', () => {
  const tasks = (derived: Derived) => <TaskTable derived={derived} index={index} openCount={0} basePath="/s/s1" />

  it('name the person who finds out', () => {
    showPart(tasks, [seated('ada', 'business-owner', 'operations'), answeredAll(pack, 3, 'E2'), unknown('run-money')])
    expect(text()).toContain('Name of ada')
    expect(screen.queryByTestId('tasks-without-person')).toBeNull()
  })

  it('name the seat instead where names are not shown', () => {
    showPart(tasks, [head({ privacy: 'seat' }), seated('ada', 'business-owner'), answeredAll(pack, 3, 'E2'), unknown('run-money')])
    expect(text()).not.toContain('Name of ada')
    expect(text()).toContain('Seat business-owner')
  })

  it('without anybody say so and lead to where somebody is named', () => {
    showPart(tasks, [answeredAll(pack, 3, 'E2'), unknown('run-money')])
    const notice = screen.getByTestId('tasks-without-person')
    expect(notice.querySelector('a')?.getAttribute('href')).toBe('/s/s1/setup')
    expect(text()).toContain('Seat business-owner, not in the room')
  })
})

describe('the method', () => {
  it('says which verdict equal weights would give, where that is another one', () => {
    showPart(
      (derived) => (
        <MethodLimits
          derived={{ ...derived, scorecard: { ...derived.scorecard, weightSensitive: true, equalWeightsVerdict: 'ready-with-conditions' } }}
        />
      ),
      [answeredAll(pack, 2)],
      aPack({ topicWeights: [{ topic: 'data.quality', factor: 2, when: { fact: 'regulated', is: 'yes' } }] }),
    )
    expect(text()).toContain('With equal weights the verdict would be: Ready with conditions.')
  })

  it('gives A from five votes on and no statistics below', () => {
    showPart(
      ({ agreement }) => <AgreementTable agreement={agreement} index={index} basePath="/s/s1" />,
      [
        ...['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => seated(id, 'business-owner')),
        votedAll('run-money', [2, 2, 2, 2, 2]),
        votedAll('answerable-owner', [0, 4, 4, 4]),
      ],
    )
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toContainEqual([expect.stringContaining('run-money'), '5', 'Agreed', '1.00'])
    expect(rows).toContainEqual([expect.stringContaining('answerable-owner'), '4', 'Too few to say', 'fewer than 5 votes'])
  })
})

describe('disagreements', () => {
  it('lead to the question they are about, with the votes as counts', () => {
    showPart(
      (derived) => <DisagreementList derived={derived} index={index} basePath="/s/s1" />,
      [
        ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => seated(id, 'business-owner')),
        votedAll('run-money', [0, 0, 0, 3, 3, 3]),
        agreed('critical-fields', level(2), { disputed: true }),
      ],
    )
    const links = [...document.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/s/s1/agreement/run-money', '/s/s1/agreement/critical-fields'])
    expect(text()).toContain('3 at 0, 3 at 3')
    expect(text()).toContain('Recorded as disputed.')
  })
})

describe('the room on screen', () => {
  const room = (derived: Derived) => <RoomPanel derived={derived} index={index} basePath="/s/s1" />

  it('tells which key seats were empty and which topics had no lead voice', () => {
    showPart(room, [seated('ada', 'business-owner'), answeredAll(pack, 2)])
    expect(text()).toContain('Name of ada')
    expect(text()).toContain('Seat operations')
    expect(text()).toContain('Topic integration.platform')
  })

  it('shows neither names nor small sides when the session is anonymous', () => {
    showPart(room, [head({ privacy: 'anonymous' }), seated('ada', 'business-owner'), answeredAll(pack, 2)])
    expect(text()).not.toContain('Name of ada')
    expect(document.querySelector('table')).toBeNull()
    expect(text()).toContain('fewer than three people are not shown')
  })
})

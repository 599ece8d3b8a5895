import type { Change } from '../../../../shared/records/change'

/** A change with nothing special about it; say what matters. */
export const aChange = (over: Partial<Change> = {}): Change => ({
  id: 'c1',
  sessionId: 's1',
  device: 'laptop',
  lamport: 1,
  at: '2026-11-21T09:00:00.000Z',
  by: 'Ana',
  origin: 'console',
  ops: [{ table: 'answers', key: 'run-money', path: ['note'], before: null, after: 'as agreed' }],
  ...over,
})

/** Changes c1 … cn of one session. */
export const changes = (count: number, sessionId: string | null = 's1'): Change[] =>
  Array.from({ length: count }, (_, index) => aChange({ id: `c${index + 1}`, lamport: index + 1, sessionId }))

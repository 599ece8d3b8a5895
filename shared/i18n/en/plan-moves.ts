/** English, moving actions in the roadmap: on the chart and on the board. Keys start with `roadmap.move.`. */
export const planMoves = {
  'roadmap.move.hint':
    'Drag a bar to another week, or up and down inside its phase. The order of rows decides only who goes first where people or starts are short.',
  'roadmap.move.week': '{title} now starts in week {week}, was week {before}.',
  'roadmap.move.waits': '{title} may start from week {asked} on and has to wait until week {week}.',
  'roadmap.move.stays': '{title} still starts in week {week}.',
  'roadmap.move.others': '{count, plural, one {One other action changes its weeks.} other {# other actions change their weeks.}}',
  'roadmap.move.release': 'Release after week {week}, was week {before}.',
  'roadmap.move.row': '{title} is now in place {position} of {count} in {phase}.',
  'roadmap.move.row-only': 'No week changes: order decides only where people or starts are short.',
  'roadmap.move.edge': '{title} is {edge, select, first {the first} other {the last}} of {phase} already.',
  'roadmap.move.back': '{title} is back where the plan puts it, in week {week}.',
  'roadmap.move.all-back': 'Everything is back where the plan puts it.',
  'roadmap.move.no-earlier':
    '{title} cannot start before week {week}: {because, select, first {that is the first of the plan} after {it needs {actions} first} people {the same people do {actions} before} other {no more actions may start before}}.',
  'roadmap.move.ghost': '{early, select, true {Week {week}, the earliest} other {Week {week}, {date}}}',
  'roadmap.move.earlier': 'One week earlier',
  'roadmap.move.later': 'One week later',
  'roadmap.move.up': 'Up in its phase',
  'roadmap.move.down': 'Down in its phase',
  'roadmap.move.put-back': 'Put back where the plan has it',
  'roadmap.move.put-all-back': 'Put everything back',
  'roadmap.move.moved': 'moved',
  'roadmap.move.ordered': 'ordered',
  'roadmap.move.counts':
    '{moved, plural, =0 {} one {One action moved to another week.} other {# actions moved to other weeks.}} {ordered, plural, =0 {} one {One put in order by hand.} other {# put in order by hand.}}',
  'roadmap.move.bar':
    '{moved, select, none {} other {Moved by the team: not before {moved}.}} {ordered, select, true {Put in order by the team.} other {}}',
  'roadmap.keys': 'On the roadmap chart',
  'roadmap.keys.week': 'one week earlier or later',
  'roadmap.keys.weeks': 'four weeks earlier or later',
  'roadmap.keys.row': 'up or down in its phase',
  'roadmap.keys.back': 'put back where the plan has it',
  'roadmap.keys.open': 'why the action is there',
  'roadmap.keys.focus': 'next or previous action',
  'roadmap.keys.cancel': 'cancel a drag',
} as const

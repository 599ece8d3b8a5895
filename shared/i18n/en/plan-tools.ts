/** English, the tools around the plan: what if, capacity, what changed, money. Keys start with `plan.`. */
export const planTools = {
  'plan.what-if': 'What if this were done?',
  'plan.what-if.projected': 'projected',
  'plan.what-if.today': 'As it stands today',
  'plan.what-if.count': '{ticked, plural, =0 {none} other {#}} of {count, plural, one {# action} other {# actions}}',
  'plan.what-if.later': 'Later',
  'plan.what-if.dropped': 'Dropped by the team',
  'plan.what-if.result': 'With what is ticked: {verdict}. {passed} of {required} gates would pass.',
  'plan.what-if.no-gate': 'No gate would have to be looked at again.',
  'plan.what-if.gates':
    '{count, plural, one {One gate would still have to be verified before release} other {# gates would still have to be verified before release}}',
  'plan.what-if.gate': '{state, select, fail {failed today} unverified {unverified today} other {passed today}}',
  'plan.what-if.reset': 'Tick the release plan again',
  'plan.what-if.note': 'Ticks are a question and not an answer: they are not saved, and nothing done makes a verdict worse.',
} as const

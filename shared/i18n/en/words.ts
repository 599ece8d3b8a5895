/** English, words the results screen and every document share: verdicts, rules, gates. Keys start with `report.`. */
export const words = {
  'report.verdict.re-scope': 'Re-scope',
  'report.verdict.fix-first': 'Fix first',
  'report.verdict.not-enough-known': 'Not enough known',
  'report.verdict.ready-with-conditions': 'Ready with conditions',
  'report.verdict.ready': 'Ready',
  'report.gate.pass': 'Passed',
  'report.gate.fail': 'Failed',
  'report.gate.unverified': 'Unverified',
  'report.gate.not-required': 'Not required',
  'report.more': '{count} more',
  'report.absent': 'nothing yet',

  'report.rule.1': 'Re-scope: prohibited use',
  'report.rule.2': 'Not enough known: too few levels',
  'report.rule.3': 'Re-scope or stop: foundations absent',
  'report.rule.4': 'Fix first',
  'report.rule.5': 'Not enough known',
  'report.rule.6': 'Ready',
  'report.rule.7': 'Ready with conditions',
  'report.rule.else': 'everything else',

  'report.asks.prohibitedUse': 'the use is prohibited',
  'report.asks.coverage': 'under {limit} of the questions have a level',
  'report.asks.absentFoundations': '{limit} or more foundation gates are claimed at 0 or 1',
  'report.asks.lowDimensions': '{limit} or more dimensions are claimed below {each}',
  'report.asks.failedGates': 'any gate is failed',
  'report.asks.lowestClaimedDimension': 'a dimension is claimed below {limit}',
  'report.asks.lowestClaimedTopic': 'a topic is claimed below {limit}',
  'report.asks.rolloutTopicsBelowBar': 'a topic the rollout needs is claimed below 3',
  'report.asks.lowestCoverage': 'a dimension is known below {limit}',
  'report.asks.unverifiedFoundations': 'a foundation gate is unverified',
  'report.asks.unansweredGates': 'a gate question has no level',
  'report.asks.unverifiedGates': 'more than {limit} gates are unverified',
  'report.asks.lowestIndex': 'a dimension counts below {limit}',
  'report.asks.lowestLow': 'every range starts at {limit} or above',
  'report.asks.lowestTopicMean': 'every topic counts {limit} or more',
  'report.asks.backed': '{limit} of the strong claims are backed',

  'report.read.prohibitedUse':
    '{absent, select, true {the profile says nothing about it} other {{count, plural, =0 {the profile says no} other {the profile says yes}}}}',
  'report.read.coverage': '{value} of the questions have a level, needs {limit}',
  'report.read.absentFoundations':
    '{count, plural, =0 {no foundation gate} one {# foundation gate} other {# foundation gates}} claimed at 0 or 1{named, select, true { ({names})} other {}}, {limit} would do',
  'report.read.lowDimensions':
    '{count, plural, =0 {no dimension} one {# dimension} other {# dimensions}} claimed below {each}{named, select, true { ({names})} other {}}, {limit} would do',
  'report.read.failedGates':
    '{count, plural, =0 {no gate failed} one {# gate failed} other {# gates failed}}{named, select, true { ({names})} other {}}',
  'report.read.lowestClaimedDimension':
    'lowest dimension claimed {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, limit {limit}{named, select, true {{below, select, true {; below it: {names}} other {}}} other {}}',
  'report.read.lowestClaimedTopic':
    'lowest topic claimed {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, limit {limit}{named, select, true {{below, select, true {; below it: {names}} other {}}} other {}}',
  'report.read.rolloutTopicsBelowBar':
    '{count, plural, =0 {every topic the rollout needs claims 3} one {# topic the rollout needs is below 3} other {# topics the rollout needs are below 3}}{named, select, true { ({names})} other {}}',
  'report.read.lowestCoverage':
    'least known dimension {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, needs {limit}{named, select, true {{below, select, true {; below it: {names}} other {}}} other {}}',
  'report.read.unverifiedFoundations':
    '{count, plural, =0 {no foundation gate unverified} one {# foundation gate unverified} other {# foundation gates unverified}}{named, select, true { ({names})} other {}}',
  'report.read.unansweredGates':
    '{count, plural, =0 {every gate question has a level} one {# gate question without a level} other {# gate questions without a level}}{named, select, true { ({names})} other {}}',
  'report.read.unverifiedGates':
    '{count, plural, =0 {no gate unverified} one {# gate unverified} other {# gates unverified}}{named, select, true { ({names})} other {}}',
  'report.read.lowestIndex':
    'lowest dimension counted {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, limit {limit}{named, select, true {{below, select, true {; below it: {names}} other {}}} other {}}',
  'report.read.lowestLow':
    'lowest range starts at {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, needs {limit}{named, select, true {{below, select, true {; below it: {names}} other {}}} other {}}',
  'report.read.lowestTopicMean':
    'lowest topic counted {value}{named, select, true {{below, select, true {} other { ({names})}}} other {}}, needs {limit}{named, select, true {{below, select, true {; below it: {names}} other {}}} other {}}',
  'report.read.backed': '{value} of the strong claims backed, needs {limit}',

  'report.because.prohibitedUse': 'The profile says that the use is prohibited.',
  'report.because.coverage': 'Fewer questions have a level than a verdict needs.',
  'report.because.absentFoundations': '{count, plural, one {One foundation is} other {# foundations are}} all but absent: {names}.',
  'report.because.lowDimensions': '{count, plural, one {One dimension stands} other {# dimensions stand}} almost at zero: {names}.',
  'report.because.failedGates': '{count, plural, one {One gate is failed} other {# gates are failed}}: {names}.',
  'report.because.lowestClaimedDimension':
    'Even by the team’s own account, {names} {count, plural, one {lies} other {lie}} too far below the production bar.',
  'report.because.lowestClaimedTopic': '{names} {count, plural, one {is} other {are}} barely begun.',
  'report.because.rolloutTopicsBelowBar': 'A wider rollout needs {names} at the production bar first.',
  'report.because.lowestCoverage': 'Too little is known about {names}.',
  'report.because.unverifiedFoundations':
    '{count, plural, one {One foundation gate is} other {# foundation gates are}} claimed or unknown, and not shown: {names}.',
  'report.because.unansweredGates': '{count, plural, one {One gate question has} other {# gate questions have}} no level yet: {names}.',
  'report.because.unverifiedGates': '{count, plural, one {One gate is} other {# gates are}} unverified: {names}.',
  'report.because.lowestIndex':
    'Counting only what evidence carries, {names} {count, plural, one {falls} other {fall}} too far below the production bar.',

  'report.reason.re-scope': 'The idea itself needs another shape.',
  'report.reason.fix-first': 'Something has to be mended before a release.',
  'report.reason.not-enough-known': 'Too much is still open to decide.',
  'report.reason.ready-with-conditions':
    'Nothing stands against {purpose, select, rollout {a wider rollout} other {a bounded live release}} once the open points are closed.',
  'report.reason.ready':
    'Every required gate is passed and shown: {purpose, select, rollout {a wider rollout} other {a bounded live release}} can go ahead.',
  'report.reason.foundationsPass': 'The idea holds: every foundation gate is passed.',
  'report.reason.foundationsHold': 'The idea holds: no foundation gate is failed.',
  'report.reason.weakest':
    '{all, select, true {All dimensions lie close together.} other {{count, plural, one {Weakest is} other {Weakest are}} {names}.}}',

  'report.pattern.fact': '{title} {answer}',
  'report.pattern.topic': '{title} counts {value}',
  'report.pattern.gate': '{id} {title}: {state}',
  'report.pattern.question': '{title}: answered {value}',
  'report.pattern.groupGap': 'Groups lie {value} apart on {title}',
  'report.pattern.confidenceGap': 'Claims exceed what was shown by {value} on average',
  'report.pattern.emptySeats':
    '{count, plural, =0 {Every key seat was filled} one {One key seat was empty: {seats}} other {# key seats were empty: {seats}}}',

  'report.task.find-out': 'Find out',
  'report.task.show-it': 'Show it',
  'report.task.finish-interview': 'Finish',
  'report.task.text.find-out': 'Find out: {title}',
  'report.task.text.show-it.evidence': 'Show what backs {id} {title}: {artefact}',
  'report.task.anything': 'whatever was seen or exercised',
  'report.task.text.show-it.seat': 'Have {id} {title} confirmed by somebody who leads it: {seats}',
  'report.task.text.finish-interview': '{count, plural, one {Answer the one open question} other {Answer the # open questions}}',
  'report.owners.standing':
    '{none, select, true {A planning assumption until the owners confirm it.} other {{rest, plural, =0 {{owners, plural, one {Confirmed by the owner of every action.} other {Confirmed by all # owners.}}} other {{confirmed} of {owners} owners confirmed; the rest is a planning assumption.}}}}',
  'report.owners.declined': '{count, plural, one {One action needs another owner.} other {# actions need another owner.}}',
  'report.owners.declinedBy': 'Declined{named, select, true { by {name}} other {}}: needs another owner',
  'report.phase.unblock': 'Unblock',
  'report.phase.build': 'Build',
  'report.phase.prove': 'Prove',
  'report.phase.scale': 'Scale',
} as const

/** English, report: the decision, dimensions, gates; the other parts are beside it. Keys start with `report.`. */

import { reportActions } from './report-actions'
import { reportMethod } from './report-method'
import { reportPlan } from './report-plan'

export const report = {
  'report.words':
    '{count, plural, =0 {no} =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} =10 {ten} =11 {eleven} =12 {twelve} =13 {thirteen} =14 {fourteen} =15 {fifteen} =16 {sixteen} =17 {seventeen} =18 {eighteen} =19 {nineteen} =20 {twenty} other {#}}',

  'report.of': '{part} of {all}',

  'report.weeks': '{count, plural, one {# week} other {# weeks}}',

  'report.bar': 'production bar',

  'report.continued': 'continued',

  'report.edition.brief': 'Executive brief',
  'report.edition.full': 'Full report',
  'report.edition.record': 'Workshop record',

  'report.group.decision': 'The decision',
  'report.group.where': 'Where the pilot stands',
  'report.group.stops': 'What stops it',
  'report.group.do': 'What to do',
  'report.group.method': 'Method and people',

  'report.table.dimension': 'Dimension',
  'report.table.topic': 'Topic',
  'report.table.question': 'Question',
  'report.table.gate': 'Gate',
  'report.table.state': 'State',
  'report.table.owner': 'Owner',
  'report.table.counted': 'Counted',
  'report.table.claimed': 'Claimed',
  'report.table.range': 'Range',
  'report.table.answered': 'Answered',
  'report.table.known': 'Known',

  'report.glyph': '{label}: counted {counted}, claimed {claimed}, range {low} to {high}, production bar 3',
  'report.glyph.none': '{label}: nothing known yet',

  'report.legend.counted': 'counted',
  'report.legend.claimed': 'claimed',
  'report.legend.unbacked': 'said, not yet shown',
  'report.legend.unknown': 'not yet known',

  'report.file.title': '{initiative}: production readiness report',
  'report.file.subject':
    '{named, select, true {Readiness of an AI pilot for production, {client}} other {Readiness of an AI pilot for production}}',
  'report.file.author': 'Ready Room',
  'report.file.keywords': 'AI pilot, production readiness, release plan',
  'report.file.confidential': 'Confidential: for the people it was made for',
  'report.file.footer': '{edition}, {date}',

  'report.contents.title': 'Contents',
  'report.contents.skip': 'Skip to the report',
  'report.contents.noteLabel': 'How to read it',
  'report.contents.note':
    'The summary is enough to decide. The rest is there so that anyone can check how an answer became a finding, and a finding an action: each action names its question, each question its action.',
  'report.contents.noteEarly':
    'Too few questions are answered for a verdict, so this document only says how far the interview has come and what is needed to finish it.',

  'report.cover.name': 'Cover',
  'report.cover.over': 'Production readiness report',
  'report.cover.lead':
    '{purpose, select, rollout {{count, plural, =0 {What was found when it was asked} =1 {What one person found when asking} other {What {people} people found when they asked}} whether the pilot is ready to be rolled out widely, and what it would take.} other {{count, plural, =0 {What was found when it was asked} =1 {What one person found when asking} other {What {people} people found when they asked}} whether the pilot is ready for a bounded live release, and what it would take.}}',
  'report.cover.leadEarly':
    '{count, plural, =0 {How far the interview has come, and what is still open.} =1 {How far one person has come with the interview, and what is still open.} other {How far {people} people have come with the interview, and what is still open.}}',
  'report.cover.indicative': 'Indicative: express depth',
  'report.cover.early': 'Interview not finished',
  'report.cover.ranges': 'The dimensions against the production bar',
  'report.cover.client': 'Client',
  'report.cover.workshop': 'Workshop',
  'report.cover.depth': '{depth}, purpose: {purpose}',

  'report.depth.express': 'Express',
  'report.depth.half-day': 'Half day',
  'report.depth.full-day': 'Full day',

  'report.purpose.release': 'release',
  'report.purpose.rollout': 'wider rollout',

  'report.cover.people': 'In the room',
  'report.cover.count': '{count, plural, =0 {Nobody entered} one {# person} other {# people}}',
  'report.cover.seats': '{held} of {all} seats filled',
  'report.cover.edition': 'Edition',
  'report.cover.pack': '{title}, version {version}',

  'report.summary.name': 'Summary',
  'report.summary.title.prohibited': 'The intended use is prohibited',
  'report.summary.title.re-scope': 'The foundations are missing',
  'report.summary.title.fix-first':
    '{failed, plural, =0 {Too far below the bar to release} one {{failedWords} gate fails} other {{failedWords} gates fail}}{unverified, plural, =0 {} one {, {unverifiedWords} is unverified} other {, {unverifiedWords} are unverified}}',
  'report.summary.title.not-enough-known':
    '{unverified, plural, =0 {Too much is still open to decide} one {One gate has to be shown before anyone can decide} other {Too much is still unproven to decide}}',
  'report.summary.title.ready-with-conditions':
    '{unverified, plural, =0 {Ready, with points to close} one {Ready, once one gate is shown} other {Ready, once {unverifiedWords} gates are shown}}',
  'report.summary.title.ready': 'Ready for a {purpose, select, rollout {wider rollout} other {bounded release}}',
  'report.summary.verdict': 'Verdict: {verdict}',
  'report.summary.indicative': 'Indicative: one question per topic was asked.',
  'report.summary.weightSensitive': 'The verdict would differ if all topics weighed the same.',
  'report.summary.gates': 'required gates passed',
  'report.summary.weeks': 'to the earliest release, a planning assumption',
  'report.summary.backed': 'of the claims at the bar backed by something seen',
  'report.summary.coverage': 'of the questions, by weight, have a level',
  'report.summary.dimensions': '{count, plural, one {One dimension} other {{words} dimensions}} against the production bar',
  'report.summary.why': 'Why',
  'report.summary.rule':
    '{some, select, true {Rule {number} of 7 decides ({title}): {readings}.} other {Rule {number} of 7 decides: none of the six before it holds.}}',
  'report.summary.weakest': 'Weakest',
  'report.summary.weakestText':
    '{all, select, true {All dimensions lie close together: {names}.} other {{names}{count, plural, one {} other {, close together}}.}} The lowest topics are {topics}.',
  'report.summary.strongest': 'Strongest',
  'report.summary.strengthText':
    '{count, plural, one {One answer stands at the bar and was shown: {names}.} other {Claimed at the bar and shown: {names}.}}',
  'report.summary.noStrength': 'No answer stands at the production bar with evidence yet.',
  'report.summary.unbacked': 'Claimed, not yet counted',
  'report.summary.unbackedText':
    '{count, plural, one {One answer claims the bar on somebody’s word alone. It counts as 2 until it is shown.} other {{words} answers claim the bar on somebody’s word alone. They count as 2 until they are shown.}}',
  'report.summary.next': 'What follows',
  'report.summary.nextText':
    '{actions, plural, one {One action} other {{words} actions}} in {weeks, plural, one {one week} other {{weekWords} weeks}}, about {effort} person-days{tasks, plural, =0 {} one {, beside one task within ten working days} other {, beside {taskWords} tasks within ten working days}}. Earliest release {release}, a planning assumption until the owners confirm.',
  'report.summary.nextNothing':
    'No action has to happen before release{tasks, plural, =0 {} one {; one task is due within ten working days} other {; {words} tasks are due within ten working days}}.{later, plural, =0 {} one { One improvement is listed for later.} other { # improvements are listed for later.}}',

  'report.gates.name': 'Gate board',
  'report.gates.short': 'Gates',
  'report.gates.foundation': 'foundation',
  'report.gates.launch': 'launch',
  'report.gates.foundationHeading': 'Foundation gates: needed to keep investing',
  'report.gates.launchHeading': 'Launch gates: needed to go live',
  'report.gates.noneInPack': 'The question pack has no gates.',
  'report.gates.allPass': '{required, plural, one {The one required gate is passed.} other {All # required gates are passed.}}',
  'report.gates.failText': '{count, plural, =0 {No gate fails.} one {One fails ({ids}).} other {{words} fail ({ids}).}}',
  'report.gates.unverifiedText': '{count, plural, =0 {} one {One is unverified ({ids}).} other {{words} are unverified ({ids}).}}',
  'report.gates.notRequiredText': '{count, plural, one {One is not required.} other {{words} are not required.}}',
  'report.gates.title.pass': 'Every required gate is passed',
  'report.gates.title.open':
    '{unverified, plural, one {No gate fails, one is unverified} other {No gate fails, {unverifiedWords} are unverified}}',
  'report.gates.title.fail':
    '{failed, plural, one {{failedWords} gate fails} other {{failedWords} gates fail}}{unverified, plural, =0 {} one {, {unverifiedWords} is unverified} other {, {unverifiedWords} are unverified}}',
  'report.gates.mustBe': 'Must be true',
  'report.gates.decided': 'What decided it',
  'report.gates.because.open': 'Not asked yet',
  'report.gates.because.unknown': 'Nobody in the room knows',
  'report.gates.because.evidence': 'Claimed; what was shown does not carry it',
  'report.gates.because.nothing': 'Claimed, not shown',
  'report.gates.because.seat': 'Shown, but nobody who answers for the topic was in the room',
  'report.gates.because.shown': 'Seen in the workshop',
  'report.gates.because.notRequired': 'Does not apply to this use',
  'report.gates.howLabel': 'How a gate passes',
  'report.gates.how':
    'The answer claims 3 or more, the thing was seen or exercised, and a person who answers for the topic was in the room. A claim below 3 fails. Everything between is unverified: somebody shows it, or finds out.',

  'report.dimension.answers': 'Key answers',
  'report.dimension.said': 'What the team said',
  'report.dimension.leadsTo': 'Leads to',
  'report.dimension.answered': '{part} of {all} known',
  'report.dimension.lead.nothing': 'Nothing about {title} is known yet.',
  'report.dimension.lead.allAtBar': 'Every topic stands at the production bar with evidence; the lowest is {lowest}, at {low}.',
  'report.dimension.lead.even': 'Nothing stands out: what was answered counts {low} throughout, and the bar is 3.',
  'report.dimension.lead.split': '{highest} stands at the bar, at {high}. {lowest} holds the rest back, at {low}.',
  'report.dimension.lead.allBelow':
    'No topic reaches the production bar. {highest} comes closest, at {high}; {lowest} is furthest, at {low}.',
  'report.dimension.lead.gap': 'The team claims {claimed}; what was shown carries {counted}.',
  'report.dimension.lead.open': '{count, plural, one {One question has no level yet.} other {# questions have no level yet.}}',

  'report.answer.open': 'Not asked yet.',
  'report.answer.unknown': 'We don’t know.',
  'report.answer.notApplicable': 'Does not apply: {reason}',
  'report.answer.twoCamps': 'Two camps.',
  'report.answer.scatter': 'Votes scattered.',
  'report.answer.moved': 'Moved in discussion: {reason}.',
  'report.answer.dissent': 'Dissent: {text}.',
  'report.answer.provisional': 'From votes, not yet agreed.',

  ...reportPlan,
  ...reportMethod,
  ...reportActions,
} as const

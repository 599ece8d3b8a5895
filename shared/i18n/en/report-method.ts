/** English, report: evidence, notes, method, people, and how far an interview is. Keys start with `report.`. */
export const reportMethod = {
  'report.evidence.title': 'Evidence',
  'report.evidence.none': 'Nothing was shown: every answer rests on somebody’s word.',
  'report.evidence.grade': 'Grade',
  'report.evidence.shown': 'What was shown',
  'report.evidence.place': 'Where it lies',
  'report.evidence.date': 'Date',
  'report.evidence.seenBy': 'Seen by',
  'report.evidence.dated': '{title}, {date}',
  'report.evidence.untitled.E0': '“{question}”',
  'report.evidence.untitled.E1': 'An example for “{question}”, told by two seats',
  'report.evidence.untitled.E2': 'Seen for “{question}”; not recorded what',
  'report.evidence.untitled.E3': 'Exercised for “{question}”; not recorded what',
  'report.evidence.aged': '(exercised more than half a year ago, counts as seen)',
  'report.evidence.short.E0': 'word',
  'report.evidence.short.E1': 'example',
  'report.evidence.short.E2': 'seen',
  'report.evidence.short.E3': 'exercised',
  'report.evidence.meaning.E0': 'Somebody’s word',
  'report.evidence.meaning.E1': 'A specific example, confirmed by a second seat',
  'report.evidence.meaning.E2': 'The thing itself was seen',
  'report.evidence.meaning.E3': 'Exercised, measured or checked independently, within 183 days',

  'report.notes.title': 'Notes',

  'report.prose.label': 'Facilitator',

  'report.register.name': 'Evidence and notes',
  'report.register.title': 'What was shown and written down',
  'report.register.evidence': 'Evidence, answer by answer',
  'report.register.decisions': 'Decisions',
  'report.register.notes': 'Notes',
  'report.register.parked': 'Parked',

  'report.method.name': 'Method and thresholds',
  'report.method.title': 'How this was worked out',
  'report.method.left':
    'Every question has five described levels, 0 to 4. Level 3 is the production bar: in place under live-like conditions, exercised at least once, with a named owner. A claim counts only as far as its evidence reaches.',
  'report.method.right':
    'The range runs from the lowest score still possible, unanswered counted as 0, to the highest, unanswered counted as 4. There is no overall score: a strength in one place does not make up for a gap in another.',
  'report.method.evidence': 'What evidence lets count',
  'report.method.meaning': 'Meaning',
  'report.method.cap': 'Counts up to',
  'report.method.answersHere': 'Answers here',
  'report.method.rules': 'The verdict, rule by rule',
  'report.method.verdict': 'Verdict',
  'report.method.when': 'Holds when',
  'report.method.read': 'Read here',
  'report.method.rescopeOrStop': 'Re-scope or stop',
  'report.method.readyWhen':
    'no gate is unverified; every range starts at {low} or above; every dimension is known to {coverage}; every topic counts {topic} or more; {backed} of the strong claims are backed',
  'report.method.notReached': 'not reached',
  'report.method.decides': 'decides: none before holds',
  'report.method.thresholds': 'Thresholds used',
  'report.method.stamp':
    '{count, plural, =0 {All of them are those of the question pack.} one {One was changed for this session; the pack’s value stands beside it.} other {# were changed for this session; the pack’s values stand beside them.}}',
  'report.method.thresholdName': 'Name in the pack',
  'report.method.value': 'Value',
  'report.method.pack': 'Pack',
  'report.method.same': 'same',
  'report.method.changed': 'pack: {value}',
  'report.method.limits': 'Limits',
  'report.method.limitsText':
    'The thresholds are expert judgement, not measured facts. {people, plural, =0 {Nobody was entered as taking part.} one {One person answered.} other {The answers are those of {words} people.}}',
  'report.method.limitsVoices':
    '{count, plural, one {One topic had nobody in the room who leads it.} other {For {words} topics nobody who leads them was in the room.}}',
  'report.method.limitsIndicative': 'At express depth one question stands for a whole topic: treat every score as indicative.',
  'report.method.limitsWeights': 'The verdict would differ if all topics weighed the same.',
  'report.method.limitsPack': 'Question pack {title}, version {version}; the picture of {date}.',

  'report.people.name': 'Who took part',
  'report.people.title': 'Who was in the room, and who was not',
  'report.people.nobody': 'Nobody was entered as taking part. Gates stay unverified until somebody who answers for their topic is present.',
  'report.people.lead.named': '{count, plural, one {One person took part.} other {# people took part.}}',
  'report.people.lead.seat':
    '{count, plural, one {One person took part; by agreement only the seat is shown.} other {# people took part; by agreement only their seats are shown.}}',
  'report.people.lead.anonymous':
    '{count, plural, one {One person took part, by agreement without a name.} other {# people took part, by agreement without names.}}',
  'report.people.small': 'Sides of the house with fewer than three people are not shown.',
  'report.people.withheld': 'a participant',
  'report.people.person': 'Name',
  'report.people.seats': 'Seats',
  'report.people.side': 'Speaks for',
  'report.people.count': 'People',
  'report.people.group':
    '{group, select, business {Business} users {Users} technology {Technology} operations {Operations} control {Control} other {{group}}}',
  'report.people.others': 'Others together',
  'report.people.quorum': 'Key seats empty',
  'report.people.quorumText':
    '{count, plural, one {{seats}: a workshop should not start without this seat.} other {{seats}: a workshop should not start without these seats.}}',
  'report.people.voices': 'Topics without a lead voice',
  'report.people.voicesText':
    '{count, plural, one {Nobody who leads {topics} was present.} other {Nobody who leads {topics} was present.}}',
  'report.people.empty': 'Other empty seats',
  'report.people.allHeld': 'Every seat of the pack was held by somebody.',

  'report.progress.name': 'Interview so far',
  'report.progress.title': '{answered} of {asked} questions answered',
  'report.progress.statement': 'No verdict yet',
  'report.progress.text':
    'A verdict is printed once half of the questions have an answer: an early one would only anchor the room. {needed, plural, one {One more answer is needed.} other {# more answers are needed.}}',
  'report.progress.answered': 'questions answered',
  'report.progress.gates': 'gate questions answered',
  'report.progress.unknown': 'answered with “we don’t know”',
  'report.progress.byDimension': 'How far each dimension is',
  'report.progress.unknownColumn': 'Not known',
  'report.progress.open': 'Open',
} as const

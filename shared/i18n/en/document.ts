/** English, document. Keys start with `document.`. */
export const document = {
  'document.title': 'Document',
  'document.lead': 'What stakeholders receive about {title}: the one thing they see of this session.',
  'document.file': 'production readiness',
  'document.contents': 'What will be in it',
  'document.chosen': '{count} of {all} parts',
  'document.output': 'The file',
  'document.paper': 'Paper',
  'document.paper.a4': 'A4',
  'document.paper.letter': 'Letter',
  'document.names': 'Names',
  'document.names.named': 'People are named.',
  'document.names.seat': 'Only seats; names of participants in notes are replaced.',
  'document.names.anonymous': 'No names; names of participants in notes are replaced.',
  'document.form': 'Form',
  'document.form.text': 'PDF, full report, fonts embedded. It is made on this computer.',
  'document.save': 'Save PDF',
  'document.chooseOne': 'Choose at least one part.',
  'document.cancel': 'Cancel',
  'document.retry': 'Try again',
  'document.show': 'Show in folder',
  'document.progress': 'Progress of the document',
  'document.choosing': 'Choosing where to save it',
  'document.counting': 'Laying out the pages',
  'document.page': 'Page {done} of {total}',
  'document.writing': 'Writing the file',
  'document.announce.making': 'The document is being made.',
  'document.done.file': 'Saved.',
  'document.done.download': 'In your downloads.',
  'document.done.text': '{name}, {pages, plural, one {# page} other {# pages}}, {size}',
  'document.failed.title': 'The document was not saved.',
  'document.failed.fonts': 'The fonts of the document could not be read. Start the app again; if it happens again, install it again.',
  'document.failed.stopped':
    'Making it stopped part-way, probably for lack of memory. Close other programs and try again, or leave parts out.',
  'document.failed.unexpected':
    'Something unexpected happened while the pages were made. Nothing in the session has changed; try again, or leave parts out.',
  'document.failed.saving': 'The file could not be written. Choose another folder and try again.',
  'document.failed.cancelled': 'It was cancelled.',
  'document.early.title': 'No verdict yet.',
  'document.early.text':
    '{answered} of {asked} questions are answered. The document will say how far the interview has come; {needed, plural, one {with one more answer} other {with # more answers}} it carries the verdict, the gates and the plan.',
  'document.early.go': 'Go on with the interview',

  'document.section.cover': 'Cover and contents',
  'document.section.coverText': 'Always in it',
  'document.section.progress': 'Interview so far',
  'document.section.progressText': 'How many questions are answered, by dimension, and the tasks to finish them',
  'document.section.summary': 'Summary',
  'document.section.summaryText':
    'One page: verdict, the rule that decided it, {count, plural, one {one dimension} other {# dimensions}}, what follows',
  'document.section.dimensions': 'Dimensions',
  'document.section.dimensionsText':
    '{count, plural, one {One topic} other {# topics}} against the production bar, with answers, evidence and notes',
  'document.section.gates': 'Gate board',
  'document.section.gatesText': '{count, plural, one {One gate} other {# gates}}: state, what decided it, owner',
  'document.section.findings': 'Findings',
  'document.section.findingsText':
    '{count, plural, =0 {Nothing found; the page says so} one {One finding: blocker, weak topic, unknown, disagreement or strength} other {# findings: blockers, weak topics, unknowns, disagreements, strengths}}',
  'document.section.patterns': 'Failure patterns',
  'document.section.patternsText':
    '{count, plural, =0 {None fits; the page says so} one {One known way of failing, with what speaks for and against} other {# known ways of failing, with what speaks for and against}}',
  'document.section.plan': 'Release plan',
  'document.section.planText':
    '{count, plural, =0 {No action is needed; tasks only} one {One action: chart, table, tasks, effort} other {# actions: chart, table, tasks, effort}}',
  'document.section.cards': 'Action cards',
  'document.section.cardsText':
    '{count, plural, =0 {No action, so no card} one {One card: deliverable, measure, reason, owner} other {# cards: deliverable, measure, reason, owner}}',
  'document.section.later': 'Later actions',
  'document.section.laterText':
    '{count, plural, =0 {Nothing is left for later} one {One action worth doing, not needed to release} other {# actions worth doing, not needed to release}}',
  'document.section.evidence': 'Evidence and notes',
  'document.section.evidenceText':
    '{count, plural, =0 {No answer with evidence yet} one {One answer with evidence} other {# answers with evidence}}; decisions, notes, parked items',
  'document.section.method': 'Method and thresholds',
  'document.section.methodText': 'How the verdict was worked out: {count} rules with the values they read, every threshold',
  'document.section.people': 'Who took part',
  'document.section.peopleText':
    '{count, plural, =0 {Nobody was entered; the seats to fill} one {One person, and the seats nobody filled} other {# people, and the seats nobody filled}}',
} as const

/** English, storage: saving, opening and what can go wrong with either. Keys start with `storage.`. */
export const storage = {
  'storage.journal': 'The journal on this computer could not be written.',
  'storage.journalSaid': 'The journal on this computer could not be written. {detail}',
  'storage.journalTimeout': 'The journal on this computer did not answer within 3 seconds. Your answers are on screen; try again.',
  'storage.store': 'The browser’s store refused the change. Nothing is lost, the journal has it; try again.',
  'storage.storeTimeout': 'The browser’s store did not answer within 3 seconds. Nothing is lost, the journal has it; try again.',
  'storage.openJournal': 'The journal on this computer could not be read, so nothing can be opened safely. {detail}',
  'storage.openStore': 'The browser’s store could not be opened. {detail} Close other Ready Room windows and try again.',
  'storage.openTimeout': 'The browser’s store did not answer. Close other Ready Room windows and try again.',
  'storage.newer': 'This was saved by a newer version of Ready Room. Install that version to open it; nothing was changed.',
  'storage.damaged': 'This session cannot be read ({detail}). Nothing was changed; its journal is still in the data folder.',
  'storage.missing': 'This session is not on this computer.',
  'storage.packMissing': 'This session was made with version {version} of the question pack “{pack}”, which is not on this computer.',
  'storage.packGone': 'The question bank “{pack}” is no longer on this computer. Choose another one.',
  'storage.otherWindow':
    'Ready Room was opened in another window, which works with your sessions now. Go on there, or try again to go on here.',
  'storage.recovered':
    '{count, plural, one {The browser had lost a session. Everything that was saved is here again.} other {The browser had lost # sessions. Everything that was saved is here again.}}',
  'storage.unreadable':
    '{count, plural, one {The journal of one session cannot be read. It is still in the data folder; opening the session says more.} other {The journals of # sessions cannot be read. They are still in the data folder; opening a session says more.}}',
  'storage.shellUnreachable': 'Ready Room’s own process does not answer. Is it still running? Start Ready Room again, then try again.',
  'storage.shellUnclear': 'Ready Room’s own process gave an answer that makes no sense. Start Ready Room again.',
  'storage.sampleMissing': 'This sample cannot be opened. {reason}',
  'storage.importPack': 'The file needs version {version} of the question pack “{pack}”, which is not on this computer.',
  'storage.importPackFix': 'Open the file on the computer it was made on, or ask for one made with the pack that is here.',
} as const

/** A storage failure in the reader's words. */
import type { Translator } from '../../shared/i18n/translate'
import type { StartReport } from '../data/catch-up'
import type { StorageFailure } from '../data/storage-failure'

/** Why a change is not saved. The journal comes first: once it has a change, only the store is behind. */
export function saveSentence({ code, detail }: StorageFailure, { t }: Translator): string {
  if (code === 'journal-timeout') return t('storage.journalTimeout')
  if (code === 'journal') return detail === '' ? t('storage.journal') : t('storage.journalSaid', { detail })
  return t(code === 'store-timeout' ? 'storage.storeTimeout' : 'storage.store')
}

/** What start-up found damaged; null when nothing was. */
export function recoverySentence({ rebuilt, unreadable }: StartReport, { t }: Translator): string | null {
  const sentences = [
    ...(rebuilt > 0 ? [t('storage.recovered', { count: rebuilt })] : []),
    ...(unreadable > 0 ? [t('storage.unreadable', { count: unreadable })] : []),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Why something could not be opened. */
export function openSentence({ code, detail }: StorageFailure, { t }: Translator): string {
  switch (code) {
    case 'journal':
    case 'journal-timeout':
      return t('storage.openJournal', { detail })
    case 'store-timeout':
      return t('storage.openTimeout')
    case 'store':
      return t('storage.openStore', { detail })
    case 'newer':
      return t('storage.newer')
    case 'damaged':
      return t('storage.damaged', { detail })
    case 'missing':
      return t('storage.missing')
  }
}

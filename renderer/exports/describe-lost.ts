/** The one sentence about characters that a PDF could not show: which, of which writing, and where they are to be had. */
import type { Translator } from '../../shared/i18n/translate'
import { scriptsOf } from './scripts'

/** Named one by one; the rest is counted. */
const MOST_NAMED = 8

/** @param lost each once; at least one */
export function describeLost(lost: readonly string[], { t, list }: Translator): string {
  const scripts = list(scriptsOf(lost).map((script) => t(`document.script.${script}`)))
  const named = lost.slice(0, MOST_NAMED)
  return t('document.lost', { scripts, characters: named.join(' '), more: lost.length - named.length })
}

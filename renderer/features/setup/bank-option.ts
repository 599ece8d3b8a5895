import type { Translator } from '../../../shared/i18n/translate'
import type { ShelvedPack } from '../../stores/pack-shelf'

/** A question bank as a choice: its name, and below it whose it is. */
export const optionWords = ({ title, packId, packVersion, isShipped }: ShelvedPack, t: Translator['t']) => ({
  title: t('setup.bank.option', { title, version: packVersion }),
  note: isShipped ? t('setup.bank.shipped') : packId,
})

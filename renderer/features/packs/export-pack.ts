/** Writes one language of a question bank into a file; importing it gives the same bank, fields this version does not know included. */
import { err, ok, type Result } from '../../../shared/lib/result'
import { chooseTarget, saveFile } from '../../platform/save-file'
import type { PackName } from '../../stores/pack-keys'
import { runtime } from '../../stores/runtime'

/** The name of the file, or why it could not be written; null = cancelled. */
export async function exportPack(name: PackName, language: string): Promise<Result<string, string> | null> {
  const pack = await runtime().packs.find(name, language)
  if (pack === null) return err(runtime().translator.t('storage.packGone', { pack: name.packId }))
  const fileName = `${name.packId}-${name.packVersion}.${language}`.replace(/[^A-Za-z0-9.-]+/g, '-')
  const target = await chooseTarget(`${fileName}.json`, 'json')
  if (!target.ok) return err(target.error.message)
  if (target.value === null) return null
  const bytes = new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`)
  const saved = await saveFile(target.value, bytes, 'application/json')
  return saved.ok ? ok(saved.value.name) : err(saved.error.message)
}

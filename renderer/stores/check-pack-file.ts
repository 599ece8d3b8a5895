/** The door for pack files that people bring: JSON → sound or not → is it here already. Nothing is stored on the way. */
import { checkPack } from '../../shared/domain/pack/check-pack'
import { parsePack } from '../../shared/domain/pack/parse-pack'
import { parseJson } from '../../shared/lib/parse-json'
import { err, ok, type Problem, type Result } from '../../shared/lib/result'
import { isSameValue } from '../../shared/records/json-value'
import { nameOfPack, type PackName } from './pack-keys'
import { runtime } from './runtime'
import type { PackFile } from './shipped-packs'

export interface BroughtPack {
  readonly name: PackName
  readonly title: string
  /** The pack and the file it was read from. */
  readonly read: PackFile
  /** True when exactly this pack is on this computer already. */
  readonly isHere: boolean
  /** What the linter would mend; the pack can be used all the same. */
  readonly remarks: readonly Problem[]
}

/** The error holds everything the linter found, the reasons why the pack cannot be used among it. */
export async function checkPackFile(text: string): Promise<Result<BroughtPack, readonly Problem[]>> {
  const { translator, packs } = runtime()
  const json = parseJson(text, {}, translator)
  if (!json.ok) return err([json.error])
  const parsed = parsePack(json.value, translator)
  const problems = checkPack(json.value, translator)
  if (!parsed.ok) return err(problems.length === 0 ? parsed.error : problems)
  const pack = parsed.value
  const name = nameOfPack(pack)
  const here = await packs.find(name, pack.language)
  const isHere = here !== null && isSameValue(here, pack)
  if (here !== null && here.language === pack.language && !isHere) {
    const values = { pack: pack.id, version: pack.version }
    return err([
      { path: 'version', message: translator.t('pack.import.otherContent', values), fix: translator.t('pack.import.otherContent.fix') },
    ])
  }
  return ok({ name, title: pack.title, read: { pack, file: json.value }, isHere, remarks: problems })
}

/** The door for session files that people bring: JSON → shape → does it fit its pack. Nothing is stored on the way. */
import { checkSession } from '../../shared/domain/interview/check-session'
import { parseSession } from '../../shared/domain/interview/parse-session'
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import { parseJson } from '../../shared/lib/parse-json'
import { err, ok, type Problem, type Result } from '../../shared/lib/result'
import { nextTask } from './next-task'
import { runtime } from './runtime'

export interface CheckedFile {
  readonly file: Session
  readonly pack: Pack
}

export async function checkSessionFile(text: string): Promise<Result<CheckedFile, readonly Problem[]>> {
  const { translator } = runtime()
  const json = parseJson(text, {}, translator)
  if (!json.ok) return err([json.error])
  return checkSessionJson(json.value)
}

export async function checkSessionJson(json: unknown): Promise<Result<CheckedFile, readonly Problem[]>> {
  const { translator, packs } = runtime()
  await nextTask()
  const file = parseSession(json, translator)
  if (!file.ok) return file
  const { packId, packVersion } = file.value.session
  const pack = await packs.find({ packId, packVersion })
  if (pack === null) {
    const message = translator.t('storage.importPack', { version: packVersion, pack: packId })
    return err([{ path: 'session.packVersion', message, fix: translator.t('storage.importPackFix') }])
  }
  await nextTask()
  const problems = checkSession(pack, file.value, translator)
  return problems.length === 0 ? ok({ file: file.value, pack }) : err(problems)
}

/** A session file together with the pack it was made with, both checked. */
import { join } from 'node:path'
import { checkSession } from '../../shared/domain/interview/check-session'
import { parseSession } from '../../shared/domain/interview/parse-session'
import type { Session } from '../../shared/domain/interview/session'
import type { Pack } from '../../shared/domain/pack/pack'
import { parsePack } from '../../shared/domain/pack/parse-pack'
import { err, ok, type Problem } from '../../shared/lib/result'
import type { CliIo, CliResult } from './cli-io'
import { describeProblems, readJson } from './read-input'

export interface CheckedSession {
  readonly pack: Pack
  readonly session: Session
}

export interface PackChoice {
  /** A file given by the person; else the shipped pack is taken. */
  readonly packFile?: string | undefined
  /** Language of the shipped pack; English unless told. */
  readonly language?: string | undefined
}

const SHIPPED_PACK = 'core'

/** Reads and checks everything; the first file that is wrong decides. */
export async function readSessions(files: readonly string[], choice: PackChoice, io: CliIo): Promise<CliResult<readonly CheckedSession[]>> {
  const given = choice.packFile === undefined ? null : await readPack(choice.packFile, io)
  if (given !== null && !given.ok) return given
  let shipped: Pack | null = null
  const checked: CheckedSession[] = []
  for (const file of files) {
    const json = await readJson(file, io)
    if (!json.ok) return json
    const session = parseSession(json.value, io.translator)
    if (!session.ok) return err(describeProblems(file, session.error, io))
    if (given === null && session.value.session.packId !== SHIPPED_PACK) return err(describePackNeeded(file, session.value, io))
    if (given === null && shipped === null) {
      const core = await readPack(shippedPackFile(io, choice.language), io)
      if (!core.ok) return core
      shipped = core.value
    }
    const pack = given?.value ?? (shipped as Pack)
    if (given === null && session.value.session.packVersion !== pack.version)
      return err(describeVersionNeeded(file, session.value, pack, io))
    const problems = checkSession(pack, session.value, io.translator)
    if (problems.length > 0) return err(describeProblems(file, problems, io))
    checked.push({ pack, session: session.value })
  }
  return ok(checked)
}

const shippedPackFile = (io: CliIo, language = 'en'): string => join(io.assets, 'packs', SHIPPED_PACK, `pack.${language}.json`)

async function readPack(file: string, io: CliIo): Promise<CliResult<Pack>> {
  const json = await readJson(file, io)
  if (!json.ok) return json
  const pack = parsePack(json.value, io.translator)
  return pack.ok ? pack : err(describeProblems(file, pack.error, io))
}

function describePackNeeded(file: string, { session }: Session, io: CliIo): string {
  const { t } = io.translator
  const values = { packId: session.packId }
  const problem: Problem = { path: 'session.packId', message: t('cli.packNeeded', values), fix: t('cli.packNeeded.fix') }
  return describeProblems(file, [problem], io)
}

function describeVersionNeeded(file: string, { session }: Session, pack: Pack, io: CliIo): string {
  const { t } = io.translator
  const values = { packId: session.packId, packVersion: session.packVersion, shipped: pack.version }
  const problem: Problem = {
    path: 'session.packVersion',
    message: t('cli.otherVersionNeeded', values),
    fix: t('cli.otherVersionNeeded.fix'),
  }
  return describeProblems(file, [problem], io)
}

/** `--branding FILE`: how a client's documents look, through the same door as what the app has stored. */
import { type Branding, PLAIN_BRANDING, readBranding } from '../../shared/domain/report/branding'
import { ok } from '../../shared/lib/result'
import { type CliIo, type CliResult, fail } from './cli-io'
import { readJson } from './read-input'

/** The plain one without a file. A colour that gives way for lack of contrast is said on standard error. */
export async function readBrandingFile(file: string | undefined, io: CliIo): Promise<CliResult<Branding>> {
  if (file === undefined) return ok(PLAIN_BRANDING)
  const json = await readJson(file, io)
  if (!json.ok) return json
  const branding = readBranding(json.value)
  if (branding === null) return fail(io, 'cli.notBranding', { file })
  for (const name of ['accent', 'tint'] as const) {
    const given = (json.value as Branding)[name]
    if (branding[name] === given) continue
    io.writeError(`${io.translator.t('cli.brandingColour', { file, name, given, instead: branding[name] })}\n`)
  }
  return ok(branding)
}

/** Where a made document goes: a chosen folder where the shell can ask for one, else the browser's downloads. */
import type { ShellError } from '../../shared/desktop/contract'
import { err, ok, type Result } from '../../shared/lib/result'
import { platform } from './platform'

/** Asked for before anything is made, so that a long wait never ends in a cancelled dialog. */
export type SaveTarget =
  | { readonly kind: 'file'; readonly target: string; readonly name: string; readonly canShow: boolean }
  | { readonly kind: 'download'; readonly name: string }

export interface SavedFile {
  readonly name: string
  readonly bytes: number
  /** Handle for "show in folder"; null where the shell cannot. */
  readonly target: string | null
  readonly downloaded: boolean
}

/** null = the dialog was cancelled. */
export async function chooseTarget(suggestedName: string, extension: string): Promise<Result<SaveTarget | null, ShellError>> {
  const info = await platform().request('app:info', {})
  if (!info.ok) return err(info.error)
  const { saveDialog, showInFolder } = info.value.capabilities
  if (!saveDialog) return ok({ kind: 'download', name: suggestedName })
  const chosen = await platform().request('file:choose-target', { suggestedName, extension })
  if (!chosen.ok) return err(chosen.error)
  const { target, name } = chosen.value
  return ok(target === null ? null : { kind: 'file', target, name: name ?? suggestedName, canShow: showInFolder })
}

export async function saveFile(place: SaveTarget, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<SavedFile, ShellError>> {
  if (place.kind === 'download') {
    download(place.name, bytes, type)
    return ok({ name: place.name, bytes: bytes.length, target: null, downloaded: true })
  }
  const written = await platform().request('file:write', { target: place.target }, bytes)
  if (!written.ok) return err(written.error)
  return ok({ name: place.name, bytes: written.value.bytes, target: place.canShow ? place.target : null, downloaded: false })
}

export const showInFolder = (target: string): void => void platform().request('file:show', { target })

function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the blob after the click returns; a minute is plenty for a file already in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

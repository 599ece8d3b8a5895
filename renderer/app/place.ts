/** Where in the app the reader is, read from the address. */
import { useLocation } from 'wouter'

export const STAGES = ['setup', 'interview', 'agreement', 'results', 'roadmap', 'document'] as const
export type Stage = (typeof STAGES)[number]

export const PACK_PARTS = ['questions', 'patterns', 'guide', 'banks'] as const
export type PackPart = (typeof PACK_PARTS)[number]

export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'new' }
  | { readonly kind: 'pack'; readonly part: PackPart; readonly isEditing: boolean }
  | { readonly kind: 'session'; readonly sessionId: string; readonly stage: Stage }
  | { readonly kind: 'nowhere' }

/** @param path a hash location such as `/s/abc/interview/answerable-owner`. */
export function placeOf(path: string): Place {
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.length === 0) return { kind: 'start' }
  if (parts[0] === 'new' && parts.length === 1) return { kind: 'new' }
  if (parts[0] === 'pack' && parts[1] === 'edit' && parts[2] !== undefined && parts.length <= 4)
    return { kind: 'pack', part: 'banks', isEditing: true }
  if (parts[0] === 'pack' && parts.length <= 3) return packPlace(parts[1])
  const [head, sessionId, stage] = parts
  const known = STAGES.find((name) => name === stage)
  if (head === 's' && sessionId !== undefined && known !== undefined)
    return { kind: 'session', sessionId: decodeURIComponent(sessionId), stage: known }
  return { kind: 'nowhere' }
}

function packPlace(name: string | undefined): Place {
  const part = name === undefined ? 'questions' : PACK_PARTS.find((known) => known === name)
  return part === undefined ? { kind: 'nowhere' } : { kind: 'pack', part, isEditing: false }
}

export function usePlace(): Place {
  const [path] = useLocation()
  return placeOf(path)
}

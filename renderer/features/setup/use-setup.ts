/**
 * What the setup form works on. A new session is a draft in memory until its initiative has a name; then it is created,
 * saved, and the form goes on with it. From there on every entry is saved as it is typed.
 */
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Pack } from '../../../shared/domain/pack/pack'
import { applyOps } from '../../../shared/records/apply-change'
import type { SessionData } from '../../../shared/records/session-data'
import { changeSession } from '../../stores/change-session'
import { useLanguage } from '../../stores/language-store'
import { useLibraryStore } from '../../stores/library-store'
import type { PackName } from '../../stores/pack-keys'
import { flushPending } from '../../stores/pending-edits'
import { runtime } from '../../stores/runtime'
import { useSessionStore } from '../../stores/session-store'
import type { Command } from './command'
import { draftExtras, draftOf, inputOf, isNamed } from './draft'

export interface Setup {
  readonly data: SessionData
  readonly pack: Pack
  /** True until the session exists. */
  readonly isDraft: boolean
  /** Why the session could not be created, in one sentence; null when nothing went wrong. */
  readonly failure: string | null
  readonly change: (command: Command) => void
  /** Saves what is being typed; the session's id once it exists, null when it has no name yet or could not be created. */
  readonly finish: () => Promise<string | null>
}

/** Null while the question bank is being read. @param sessionId null = a new session. */
export function useSetup(sessionId: string | null): Setup | null {
  const opened = useSessionStore((state) => (sessionId === null ? null : state.data))
  const openedPack = useSessionStore((state) => (sessionId === null ? null : state.pack))
  const draft = useDraft(sessionId === null)
  if (sessionId === null) return draft
  if (opened === null || openedPack === null) return null
  return {
    data: opened,
    pack: openedPack,
    isDraft: false,
    failure: null,
    change: changeSession,
    finish: async () => {
      flushPending()
      return sessionId
    },
  }
}

/** The draft lives in a ref, because a text flushed on the way out must meet the newest one. */
function useDraft(isOn: boolean): Setup | null {
  const [, navigate] = useLocation()
  const [pack, setPack] = useState<Pack | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [, draw] = useState(0)
  const draft = useRef<SessionData | null>(null)
  const creating = useRef<Promise<string | null> | null>(null)
  /** Commands that came while the session was being created. */
  const waiting = useRef<Command[]>([])
  const language = useLanguage()

  const wanted = draft.current?.session?.head
  const [packId, packVersion] = [wanted?.packId ?? null, wanted?.packVersion ?? null]
  useEffect(() => {
    if (!isOn) return
    let isHere = true
    readPack(packId === null || packVersion === null ? null : { packId, packVersion }, language)
      .then((read) => {
        if (!isHere) return
        // A change of language or question bank keeps what has been entered.
        draft.current ??= draftOf(read, new Date())
        setPack(read)
      })
      .catch((error: unknown) => isHere && setFailure(sentenceOf(error)))
    return () => {
      isHere = false
    }
  }, [isOn, language, packId, packVersion])

  const create = async (): Promise<string | null> => {
    const made = draft.current
    if (made === null || !isNamed(made)) return null
    try {
      const id = await useLibraryStore.getState().createSession(inputOf(made, pack?.language ?? language))
      await useSessionStore.getState().open(id)
      for (const command of [...draftExtras(made), ...waiting.current]) changeSession(command)
      waiting.current = []
      navigate(`/s/${encodeURIComponent(id)}/setup`, { replace: true })
      return id
    } catch (error) {
      setFailure(sentenceOf(error))
      creating.current = null
      return null
    }
  }

  const change = (command: Command) => {
    if (draft.current === null) return
    draft.current = applyOps(draft.current, command(draft.current))
    draw((count) => count + 1)
    if (creating.current !== null) waiting.current.push(command)
    else if (isNamed(draft.current)) creating.current = create()
  }

  if (pack === null || draft.current === null) return null
  const finish = async () => {
    flushPending()
    if (creating.current === null && draft.current !== null && isNamed(draft.current)) creating.current = create()
    return creating.current
  }
  return { data: draft.current, pack, isDraft: true, failure, change, finish }
}

/** @param name null = the one that comes with the app */
async function readPack(name: PackName | null, language: string): Promise<Pack> {
  const { packs, translator } = runtime()
  const pack = name === null ? await packs.shipped(language) : await packs.find(name, language)
  if (pack === null) throw new Error(translator.t('storage.packGone', { pack: name?.packId ?? '' }))
  return pack
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

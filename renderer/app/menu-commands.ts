/** Commands of the shell's menu, where a shell has one. */
import { useEffect, useRef } from 'react'
import type { EventPayload } from '../../shared/desktop/contract'
import { platform } from '../platform/platform'

type MenuCommand = EventPayload<'menu:command'>['command']
type Commands = Readonly<Partial<Record<MenuCommand, () => void>>>

/** @param commands may change on every render. */
export function useMenuCommands(commands: Commands): void {
  const current = useRef(commands)
  useEffect(() => {
    current.current = commands
  })
  useEffect(() => platform().subscribe('menu:command', ({ command }) => current.current[command]?.()), [])
}

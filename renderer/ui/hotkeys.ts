/**
 * Keys that work anywhere on a screen. While somebody types only Ctrl+Enter and Escape work; all stay silent while a dialog or list is open, and with
 * Ctrl, Alt or Meta held, so that browser and screen-reader commands keep working. Enter on a link or button is that link's or button's own.
 */
import { useEffect, useRef } from 'react'

/** `KeyboardEvent.key` (letters in lower case), or `Ctrl+Enter`; the handler runs once per press. */
export type Hotkeys = Readonly<Record<string, () => void>>

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))

const isCovered = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=listbox], [role=menu]') !== null

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a[href], button, summary') !== null

const nameOf = (event: KeyboardEvent): string | null => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) return `Ctrl+${event.shiftKey && event.key.length === 1 ? 'Shift+' : ''}${key}`
  return key
}

/** @param hotkeys may change on every render; @param isOn false takes them all away. */
export function useHotkeys(hotkeys: Hotkeys, isOn = true): void {
  const current = useRef(hotkeys)
  useEffect(() => {
    current.current = hotkeys
  })
  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isCovered(event.target)) return
      const name = nameOf(event)
      if (name === 'Enter' && isPressable(event.target)) return
      const run = name === null ? undefined : current.current[name]
      // In a text field only Ctrl+Enter and the way out are ours; Ctrl+Z takes back the typing.
      if (run === undefined || (isEditable(event.target) && name !== 'Ctrl+Enter' && name !== 'Escape')) return
      event.preventDefault()
      if (!event.repeat) run()
    }
    // Buttons take Enter for themselves and stop it there, whatever is held with it: Ctrl+Enter has to come first.
    const listenFirst = (event: KeyboardEvent) => {
      if (nameOf(event) !== 'Ctrl+Enter') return
      listen(event)
      if (event.defaultPrevented) event.stopPropagation()
    }
    window.addEventListener('keydown', listenFirst, true)
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listenFirst, true)
      window.removeEventListener('keydown', listen)
    }
  }, [isOn])
}

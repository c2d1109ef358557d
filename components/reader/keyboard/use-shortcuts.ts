import { useEffect, useRef } from 'preact/hooks'
import { type Command, commandOf } from '@/core/reader/shortcuts'

/** Where a letter is text, or jumps to an option. */
const LETTER_FIELDS = 'input:not([type=radio],[type=checkbox],[type=range]),select,textarea,dialog'

/** Runs commands by their keys, unless the focus is in a field or a dialog. */
export function useShortcuts(commands: Partial<Record<Command, () => void>>, isOn: boolean): void {
  const latest = useRef(commands)
  latest.current = commands
  useEffect(() => {
    if (!isOn) return
    function run(event: KeyboardEvent) {
      const { target } = event
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.closest(LETTER_FIELDS)) return
      const command = commandOf(event)
      const act = command && latest.current[command]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', run)
    return () => removeEventListener('keydown', run)
  }, [isOn])
}

import { useEffect, useState } from 'preact/hooks'

/** Whether a popover is open, however it was opened or closed. */
export function useIsOpen(id: string): boolean {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const update = ({ target, newState }: ToggleEvent) => {
      if (target instanceof Element && target.id === id) setOpen(newState === 'open')
    }
    // The event does not bubble, and the popover may be drawn after its button.
    document.addEventListener('toggle', update, true)
    return () => document.removeEventListener('toggle', update, true)
  }, [id])
  return isOpen
}

import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Gives the focus a next place when the control that has it goes away, as a removed site's does; else the next Tab would
 * begin at the top of the page. In a list that is the row at the same place, so that a list can be worked through and Undo
 * leads back to the row it restores; elsewhere the heading.
 */
export function useKeptFocus(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = section
    if (!current) return
    let control: Element | undefined
    let row: number | undefined

    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      control = target
      row = target.closest<HTMLTableRowElement>('tbody tr')?.sectionRowIndex ?? row
    }
    const keep = () => {
      const { activeElement } = document
      const hasFocus = activeElement && activeElement !== document.body && activeElement !== control
      const isGone = control && (!control.isConnected || control.matches(':disabled'))
      if (!isGone) return
      control = undefined
      if (!hasFocus) nextPlace(current, row)?.focus()
    }
    const observer = new MutationObserver(keep)
    observer.observe(current, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    current.addEventListener('focusin', note)
    return () => {
      observer.disconnect()
      current.removeEventListener('focusin', note)
    }
  }, [section])
}

function nextPlace(section: HTMLElement, row: number | undefined): HTMLElement | null {
  const buttons = section.querySelectorAll<HTMLElement>('tbody .actions button')
  const beside = row === undefined ? undefined : buttons[Math.min(row, buttons.length - 1)]
  return beside ?? section.querySelector('input[type="search"]') ?? section.querySelector('h2')
}

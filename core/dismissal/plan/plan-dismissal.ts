import { MARK_FOR_LOCK } from '../read/page-lock'
import type { Obstacles, PageLock, Step, Target } from '../types'

/**
 * Says what to do next to give the page back to its reader. The gentlest comes first and alone: the notice's
 * own close button, after which the page is read anew. Then every layer still shown is hidden, modal dialogs
 * are closed (hidden by style alone they leave the page inert), and whatever is locked is unlocked. Pure; the
 * steps are in the order of doing, and undone last first. Empty when there is nothing left to do.
 */
export function planDismissal(obstacles: Obstacles): Step[] {
  if (obstacles.ownButton) return [{ do: 'pressOwnButton' }]
  const layers = obstacles.layers.flatMap(({ modal, shown }, index): Step[] => {
    const target: Target = { in: 'layers', index }
    const hide: Step[] = shown ? [{ do: 'mark', target, mark: 'hide' }] : []
    return modal ? [...hide, { do: 'closeModal', target }] : hide
  })
  const backdrops = Array.from({ length: obstacles.backdrops }, (_, index): Step => {
    return { do: 'mark', target: { in: 'backdrops', index }, mark: 'hide' }
  })
  const unlocks = [
    ...unlock({ in: 'html' }, obstacles.html),
    ...unlock({ in: 'body' }, obstacles.body),
    ...obstacles.neighbours.flatMap((lock, index) => unlock({ in: 'neighbours', index }, lock)),
  ]
  const bySelector: Step[] = obstacles.layers.some(({ resists }) => resists)
    ? [{ do: 'hideBySelector' }]
    : []
  const steps = [...layers, ...bySelector, ...backdrops, ...unlocks]
  // Marks go first, so that nothing is painted between a dialog's closing and its hiding.
  const isMark = (step: Step) => step.do === 'mark'
  return [
    ...steps.filter(isMark),
    ...steps.filter((step) => !isMark(step)),
    ...(obstacles.cancelsSelection ? [{ do: 'restoreSelection' } as const] : []),
    ...(obstacles.cancelsTab ? [{ do: 'restoreTabKey' } as const] : []),
    ...(obstacles.pinnedScroll > 0
      ? [{ do: 'scrollTo', top: obstacles.pinnedScroll } as const]
      : []),
  ]
}

function unlock(target: Target, lock: PageLock): Step[] {
  const marks = MARK_FOR_LOCK.filter(([part]) => lock[part]).map(
    ([, mark]): Step => ({ do: 'mark', target, mark }),
  )
  const inert: Step[] = lock.inert ? [{ do: 'removeAttribute', target, name: 'inert' }] : []
  const hidden: Step[] = lock.ariaHidden
    ? [{ do: 'removeAttribute', target, name: 'aria-hidden' }]
    : []
  return [...marks, ...inert, ...hidden]
}

import { MARK_FOR_LOCK } from '../read/page-lock'
import type { Obstacles, PageLock, Step, Target } from '../types'

/**
 * Says what to do next to give the page back to its reader. The gentlest comes first and alone: the notice's
 * own close control, after which the page is read anew. Then every layer still in sight is hidden, modal
 * dialogs are closed (hidden by style alone they leave the page inert), and whatever was held back is let
 * go. Pure; the order is the order of doing, undone last first. Empty when there is nothing left to do.
 */
export function planDismissal(obstacles: Obstacles): Step[] {
  if (obstacles.ownButton) return [{ do: 'pressOwnButton' }]
  const layers = obstacles.layers.flatMap(({ modal, shown }, index): Step[] => {
    const target: Target = { in: 'layers', index }
    const hide: Step[] = shown ? [{ do: 'mark', target, mark: 'hide' }] : []
    return modal ? [...hide, { do: 'closeModal', target }] : hide
  })
  const covers = Array.from({ length: obstacles.covers }, (_, index): Step => {
    return { do: 'mark', target: { in: 'covers', index }, mark: 'hide' }
  })
  const freed = [
    ...release({ in: 'html' }, obstacles.html),
    ...release({ in: 'body' }, obstacles.body),
    ...obstacles.neighbours.flatMap((restraint, index) =>
      release({ in: 'neighbours', index }, restraint),
    ),
  ]
  const byName: Step[] = obstacles.layers.some(({ resists }) => resists)
    ? [{ do: 'hideBySelector' }]
    : []
  const steps = [...layers, ...byName, ...covers, ...freed]
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

function release(target: Target, restraint: PageLock): Step[] {
  const marks = MARK_FOR_LOCK.filter(([held]) => restraint[held]).map(
    ([, mark]): Step => ({ do: 'mark', target, mark }),
  )
  const inert: Step[] = restraint.inert ? [{ do: 'removeAttribute', target, name: 'inert' }] : []
  const hidden: Step[] = restraint.ariaHidden
    ? [{ do: 'removeAttribute', target, name: 'aria-hidden' }]
    : []
  return [...marks, ...inert, ...hidden]
}

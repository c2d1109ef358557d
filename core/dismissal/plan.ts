import { LIFTED_BY } from './restraint'
import type { Obstacles, Restraint, Step, Target } from './types'

/**
 * Says what to do to give the page back to its reader: every layer of the notice is hidden, modal dialogs
 * are closed (hidden by style alone they leave the page inert), and whatever was held back is let go.
 * Pure; the order is the order of doing, undone last first.
 */
export function planDismissal(obstacles: Obstacles): Step[] {
  const layers = obstacles.layers.flatMap(({ modal }, index): Step[] => {
    const target: Target = { in: 'layers', index }
    const hide: Step = { do: 'mark', target, mark: 'hide' }
    return modal ? [hide, { do: 'closeModal', target }] : [hide]
  })
  const freed = [
    ...release({ in: 'html' }, obstacles.html),
    ...release({ in: 'body' }, obstacles.body),
    ...obstacles.neighbours.flatMap((restraint, index) =>
      release({ in: 'neighbours', index }, restraint),
    ),
  ]
  const selection: Step[] = obstacles.refusesSelection ? [{ do: 'freeSelection' }] : []
  const scroll: Step[] =
    obstacles.pinnedScroll > 0 ? [{ do: 'scrollTo', top: obstacles.pinnedScroll }] : []
  const steps = [...layers, ...freed]
  // Marks go first, so that nothing is painted between a dialog's closing and its hiding.
  const isMark = (step: Step) => step.do === 'mark'
  return [
    ...steps.filter(isMark),
    ...steps.filter((step) => !isMark(step)),
    ...selection,
    ...scroll,
  ]
}

function release(target: Target, restraint: Restraint): Step[] {
  const marks = LIFTED_BY.filter(([held]) => restraint[held]).map(
    ([, mark]): Step => ({ do: 'mark', target, mark }),
  )
  const inert: Step[] = restraint.inert ? [{ do: 'removeAttribute', target, name: 'inert' }] : []
  const hidden: Step[] = restraint.ariaHidden
    ? [{ do: 'removeAttribute', target, name: 'aria-hidden' }]
    : []
  return [...marks, ...inert, ...hidden]
}

import type { Mark, Obstacles, Restraint, Step, Target } from './types'

/**
 * Says what to do to give the page back to its reader: every layer of the notice is hidden, modal dialogs
 * are closed (hidden by style alone they leave the page inert), and whatever was held back is let go.
 * Pure; the order is the order of doing, undone last first.
 */
export function planDismissal(obstacles: Obstacles): Step[] {
  const layers = obstacles.layers.flatMap(({ modal }, index): Step[] => {
    const target: Target = { in: 'layers', index }
    return [
      { do: 'mark', target, mark: 'hide' },
      ...(modal ? [{ do: 'closeModal', target } as const] : []),
    ]
  })
  const freed = [
    ...release({ in: 'html' }, obstacles.html),
    ...release({ in: 'body' }, obstacles.body),
    ...obstacles.neighbours.flatMap((restraint, index) =>
      release({ in: 'neighbours', index }, restraint),
    ),
  ]
  const steps = [...layers, ...freed]
  const style: Step = { do: 'style', marks: marksOf(steps) }
  const scroll: Step[] =
    obstacles.pinnedScroll > 0 ? [{ do: 'scrollTo', top: obstacles.pinnedScroll }] : []
  // The style goes before anything is closed, so that nothing is painted between two steps.
  return [...steps.filter(isMark), style, ...steps.filter((step) => !isMark(step)), ...scroll]
}

const MARK_FOR: [keyof Restraint, Mark][] = [
  ['overflowHidden', 'scroll'],
  ['pinned', 'unpin'],
  ['gutter', 'gutter'],
  ['noPointer', 'pointer'],
  ['noSelection', 'select'],
  ['noTouch', 'touch'],
  ['veiled', 'unveil'],
]

function release(target: Target, restraint: Restraint): Step[] {
  const marks = MARK_FOR.filter(([held]) => restraint[held]).map(
    ([, mark]): Step => ({ do: 'mark', target, mark }),
  )
  const inert: Step[] = restraint.inert ? [{ do: 'removeAttribute', target, name: 'inert' }] : []
  const hidden: Step[] = restraint.ariaHidden
    ? [{ do: 'removeAttribute', target, name: 'aria-hidden' }]
    : []
  return [...marks, ...inert, ...hidden]
}

function isMark(step: Step): boolean {
  return step.do === 'mark'
}

function marksOf(steps: readonly Step[]): Mark[] {
  return [...new Set(steps.flatMap((step) => (step.do === 'mark' ? [step.mark] : [])))]
}

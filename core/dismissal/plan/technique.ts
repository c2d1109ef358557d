import type { Step } from '../types'

/** What was done to dismiss a notice, in the words a reader would use; `technique.<id>` has them. */
export const TECHNIQUES = [
  'pressedOwn',
  'hidden',
  'closedDialog',
  'unlocked',
  'uncovered',
  'freedKeys',
  'freedSelection',
] as const
export type Technique = (typeof TECHNIQUES)[number]

/** The techniques that steps amount to, each once, in their order. */
export function techniquesOf(steps: readonly Step[]): Technique[] {
  const used = new Set(steps.flatMap((step) => techniqueOf(step) ?? []))
  return TECHNIQUES.filter((technique) => used.has(technique))
}

function techniqueOf(step: Step): Technique | undefined {
  switch (step.do) {
    case 'pressOwnButton':
      return 'pressedOwn'
    case 'hideBySelector':
      return 'hidden'
    case 'closeModal':
      return 'closedDialog'
    case 'restoreSelection':
      return 'freedSelection'
    case 'restoreTabKey':
      return 'freedKeys'
    case 'removeAttribute':
      return 'uncovered'
    case 'mark':
      return byMark(step.mark)
    case 'scrollTo':
      return undefined
  }
}

function byMark(mark: (Step & { do: 'mark' })['mark']): Technique {
  if (mark === 'hide' || mark === 'hideSoftly') return 'hidden'
  if (mark === 'select') return 'freedSelection'
  return /^(?:scroll|scrollBox|unpin|gutter|touch)$/.test(mark) ? 'unlocked' : 'uncovered'
}

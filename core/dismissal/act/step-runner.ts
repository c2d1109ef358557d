import type { OwnButton, Step, Target, Undo } from '../types'
import * as actions from './actions'
import type { CosmeticFilter } from './cosmetic-filter'
import type { Marker } from './marker'

/** The live elements that the targets of steps stand for. */
export interface Targets {
  layers: readonly Element[]
  covers: readonly Element[]
  neighbours: readonly Element[]
  control: HTMLElement | undefined
}

export interface StepRunner {
  /** False for what has been done before: done again it would change nothing. */
  isNew(step: Step, targets: Targets): boolean
  /** Carries a step out. */
  do(step: Step, targets: Targets): Promise<Undo>
}

const NOTHING: Undo = () => {}

export function createStepRunner(
  window: Window,
  marker: Marker,
  rule: CosmeticFilter,
  ownControls: OwnButton | undefined,
): StepRunner {
  const { document } = window
  const freed = new Set<Step['do']>()

  function elementOf(target: Target, targets: Targets): Element {
    if (target.in === 'html') return document.documentElement
    if (target.in === 'body') return document.body
    return targets[target.in][target.index] as Element
  }

  return {
    isNew(step, targets) {
      if (step.do === 'mark') return !marker.has(elementOf(step.target, targets), step.mark)
      return !freed.has(step.do)
    },
    async do(step, targets) {
      switch (step.do) {
        case 'pressOwnButton': {
          const { control, layers, neighbours } = targets
          if (!control || !ownControls) return NOTHING
          const inside = layers.flatMap((layer) => [layer, ...layer.querySelectorAll('*')])
          const roots = [document.documentElement, document.body]
          const around = [...roots, ...neighbours, ...inside]
          return ownControls.press(control, layers, { around, ignored: marker.attribute })
        }
        case 'mark':
          marker.mark(elementOf(step.target, targets), step.mark)
          return NOTHING
        case 'hideBySelector':
          freed.add(step.do)
          await rule.hide(targets.layers)
          return NOTHING
        case 'closeModal':
          return actions.closeModal(elementOf(step.target, targets) as HTMLDialogElement)
        case 'removeAttribute':
          return actions.removeAttribute(elementOf(step.target, targets), step.name)
        case 'restoreSelection':
          freed.add(step.do)
          return actions.restoreSelection(window)
        case 'restoreTabKey':
          freed.add(step.do)
          return actions.restoreTabKey(window)
        case 'scrollTo':
          freed.add(step.do)
          window.scrollTo({ top: step.top, behavior: 'instant' })
          return NOTHING
      }
    },
  }
}

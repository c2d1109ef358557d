import { bodyOf, documentElementOf, querySelectorAll } from '@/core/page/node-access'
import type { OwnButton, Step, Target, Undo } from '../types'
import * as actions from './actions'
import type { CosmeticFilter } from './cosmetic-filter'
import type { Marker } from './marker'

/** The live elements that the targets of steps stand for. */
export interface Targets {
  layers: readonly Element[]
  backdrops: readonly Element[]
  neighbours: readonly Element[]
  ownButton: HTMLElement | undefined
}

export interface StepRunner {
  /** False for what has been done before: done again it would change nothing. */
  isNew(step: Step, targets: Targets): boolean
  /** Carries a step out. */
  do(step: Step, targets: Targets): Promise<Undo>
}

/** For what is undone elsewhere: marks are cleared together, the scroll position is recorded before. */
const UNDONE_ELSEWHERE: Undo = () => {}

export function createStepRunner(
  window: Window,
  marker: Marker,
  cosmeticFilter: CosmeticFilter,
  ownButton: OwnButton | undefined,
): StepRunner {
  const { document } = window
  /** Steps that have no target of their own, so that once is enough. */
  const done = new Set<Step['do']>()

  function elementOf(target: Target, targets: Targets): Element {
    if (target.in === 'html') return documentElementOf(document)
    if (target.in === 'body') return bodyOf(document)
    return targets[target.in][target.index] as Element
  }

  async function press({ ownButton: button, layers, neighbours }: Targets): Promise<Undo> {
    if (!button || !ownButton) return UNDONE_ELSEWHERE
    const inside = layers.flatMap((layer) => [layer, ...querySelectorAll(layer, '*')])
    const roots = [documentElementOf(document), bodyOf(document)]
    const elements = [...roots, ...neighbours, ...inside]
    return ownButton.press(button, layers, { elements, ignoredAttribute: marker.attribute })
  }

  return {
    isNew(step, targets) {
      if (step.do === 'mark') return !marker.has(elementOf(step.target, targets), step.mark)
      return !done.has(step.do)
    },
    async do(step, targets) {
      switch (step.do) {
        case 'pressOwnButton':
          return press(targets)
        case 'mark':
          marker.mark(elementOf(step.target, targets), step.mark)
          return UNDONE_ELSEWHERE
        case 'hideBySelector':
          done.add(step.do)
          await cosmeticFilter.hide(targets.layers)
          return UNDONE_ELSEWHERE
        case 'closeModal':
          return actions.closeModal(elementOf(step.target, targets) as HTMLDialogElement)
        case 'removeAttribute':
          return actions.removeAttribute(elementOf(step.target, targets), step.name)
        case 'restoreSelection':
          done.add(step.do)
          return actions.restoreSelection(window)
        case 'restoreTabKey':
          done.add(step.do)
          return actions.restoreTabKey(window)
        case 'scrollTo':
          done.add(step.do)
          window.scrollTo({ top: step.top, behavior: 'instant' })
          return UNDONE_ELSEWHERE
      }
    },
  }
}

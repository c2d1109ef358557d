import * as actions from './actions'
import { Journal } from './journal'
import { type Remaining, remainingObstacles } from './look-again'
import { randomAttribute } from './marks'
import { readObstacles } from './obstacles'
import { planDismissal } from './plan'
import type { Step, Target, Undo, UserStyle } from './types'

export type { UserStyle } from './types'

export interface Dismissal {
  /** Empty when the page is the reader's again; otherwise everything was put back already. */
  remaining: Remaining[]
  /** Puts everything back as it was; a second call does nothing. */
  undo(): Promise<void>
}

interface Scene {
  window: Window
  /** The notice and its backdrops. */
  layers: readonly Element[]
  userStyle: UserStyle
  /** Where the focus was before Truce showed itself. */
  focusBefore: Element | null
}

/**
 * Puts a notice away, then looks again. Where the page is still not the reader's, everything is put back
 * and the result says what stood in the way.
 *
 * @throws what `userStyle.insert` throws, after putting back what was done by then.
 */
export async function dismiss(scene: Scene): Promise<Dismissal> {
  const { window, layers, userStyle, focusBefore } = scene
  const { obstacles, neighbours } = readObstacles(window, layers)
  const journal = new Journal()
  const attribute = randomAttribute()
  const { document } = window
  const elementOf = (target: Target): Element => {
    if (target.in === 'html') return document.documentElement
    if (target.in === 'body') return document.body
    const elements = target.in === 'layers' ? layers : neighbours
    return elements[target.index] as Element
  }
  const run = (step: Step): Undo | Promise<Undo> => {
    switch (step.do) {
      case 'mark':
        return actions.mark(elementOf(step.target), attribute, step.mark)
      case 'style':
        return actions.insertStyle(step.marks, attribute, userStyle)
      case 'closeModal':
        return actions.closeModal(elementOf(step.target) as HTMLDialogElement)
      case 'removeAttribute':
        return actions.removeAttribute(elementOf(step.target), step.name)
      case 'scrollTo':
        window.scrollTo({ top: step.top, behavior: 'instant' })
        return () => {}
    }
  }

  // Recorded first, so undone last: once the page is as it was, it is scrolled and focused as it was.
  journal.record(actions.keepFocus(document, focusBefore))
  journal.record(actions.keepScroll(window))
  try {
    for (const step of planDismissal(obstacles)) journal.record(await run(step))
  } catch (error) {
    await journal.undo()
    throw error
  }
  const remaining = remainingObstacles(window, layers)
  if (remaining.length > 0) await journal.undo()
  return { remaining, undo: () => journal.undo() }
}

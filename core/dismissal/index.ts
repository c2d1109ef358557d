import * as actions from './actions'
import { freeMoving } from './free-moving'
import { Journal } from './journal'
import { keepAway } from './keep'
import { likenessOf } from './likeness'
import { findCover, type Remaining, remainingObstacles } from './look-again'
import { createMarker } from './marks'
import { findArticle, readObstacles } from './obstacles'
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
  window: Window & typeof globalThis
  /** The notice and its backdrops. */
  layers: readonly Element[]
  userStyle: UserStyle
  /** Where the focus was before Truce showed itself. */
  focusBefore: Element | null
  /** Puts back what the page took out of itself for the notice. */
  giveBack?: (() => Undo) | undefined
}

/** A notice may lie on this many sheets that say nothing; what covers the page beyond them is another matter. */
const MAX_COVERS = 3

/**
 * Puts a notice away and keeps it away until `undo`. Looks again after acting: sheets the notice lay on
 * are put away with it; where the page is still not the reader's, everything is put back and the result
 * says what stood in the way.
 *
 * @throws what `userStyle.insert` throws, after putting back what was done by then.
 */
export async function dismiss(scene: Scene): Promise<Dismissal> {
  const { window, userStyle, focusBefore } = scene
  const { document } = window
  const layers = new Set(scene.layers)
  const journal = new Journal()
  // First of all, for what is given back may be held back in its turn.
  if (scene.giveBack) journal.record(scene.giveBack())
  const { obstacles, neighbours } = readObstacles(window, scene.layers)
  const isLike = likenessOf(scene.layers)
  const marker = createMarker(document)

  const elementOf = (target: Target): Element => {
    if (target.in === 'html') return document.documentElement
    if (target.in === 'body') return document.body
    const elements = target.in === 'layers' ? scene.layers : neighbours
    return elements[target.index] as Element
  }
  const run = (step: Step): Undo => {
    switch (step.do) {
      case 'mark':
        marker.mark(elementOf(step.target), step.mark)
        return () => {}
      case 'closeModal':
        return actions.closeModal(elementOf(step.target) as HTMLDialogElement)
      case 'removeAttribute':
        return actions.removeAttribute(elementOf(step.target), step.name)
      case 'freeSelection':
        return actions.freeSelection(window)
      case 'scrollTo':
        window.scrollTo({ top: step.top, behavior: 'instant' })
        return () => {}
    }
  }

  // Recorded first, so undone last: once the page is as it was, it is scrolled and focused as it was.
  journal.record(actions.keepFocus(document, focusBefore))
  journal.record(actions.keepScroll(window))
  try {
    await userStyle.insert(marker.css)
    journal.record(() => userStyle.remove(marker.css))
  } catch (error) {
    await journal.undo()
    throw error
  }
  journal.record(marker.clear)
  for (const step of planDismissal(obstacles)) journal.record(run(step))
  // The page may have put another in its place while the style was on its way.
  for (const child of document.body.children) {
    if (!isLike(child)) continue
    layers.add(child)
    marker.mark(child, 'hide')
  }
  for (let covers = 0; covers < MAX_COVERS; covers += 1) {
    const cover = findCover(window, layers)
    if (!cover) break
    layers.add(cover)
    marker.mark(cover, 'hide')
  }

  const remaining = remainingObstacles(window, layers)
  if (remaining.length > 0) await journal.undo()
  else {
    journal.record(keepAway({ window, layers, marker, isLike }).stop)
    const article = findArticle(document, scene.layers)
    journal.record(freeMoving(window, article, obstacles.refusesSelection))
  }
  return { remaining, undo: () => journal.undo() }
}

import { isInViewport } from '@/core/page/is-in-viewport'
import { recordFocus, recordScroll } from './act/actions'
import { createCosmeticFilter } from './act/cosmetic-filter'
import type { SetInterceptor } from './act/early-event-interceptor'
import { createMarker } from './act/marker'
import { restoreScrollInput } from './act/restore-scroll-input'
import { createStepRunner } from './act/step-runner'
import { Journal } from './journal/journal'
import { keepAway } from './keep-away/keep-away'
import { likenessOf, type ShadowOpener } from './keep-away/likeness'
import { planDismissal } from './plan/plan-dismissal'
import { type Technique, techniquesOf } from './plan/technique'
import { findArticle, type ObstacleSurvey, readObstacles } from './read/read-obstacles'
import { type Remaining, remainingObstacles } from './read/remaining-obstacles'
import type { OwnButton, Step, Undo, UserStyle } from './types'

export type { Technique } from './plan/technique'
export type { OwnButton as OwnControls, UserStyle } from './types'

export interface Dismissal {
  /** Empty when the page is the reader's again; otherwise everything was put back already. */
  remaining: Remaining[]
  /** What was done. */
  techniques: Technique[]
  /** Puts everything back as it was; a second call does nothing. */
  undo(): Promise<void>
}

interface DismissalRequest {
  window: Window & typeof globalThis
  /** The notice and its backdrops. */
  layers: readonly Element[]
  userStyle: UserStyle
  setInterceptor: SetInterceptor
  /** Where the focus was before Truce showed itself. */
  focusBefore: Element | null
  /** Opens shadow trees, where the words of a host may lie. */
  openShadow?: ShadowOpener | undefined
  /** Tells of an element that was added whether it surely is an ad-block notice, in whatever words. */
  isNotice?: ((element: Element) => boolean) | undefined
  /** Without it no control of the notice's own is pressed. */
  ownButton?: OwnButton | undefined
  /** Puts back what the page took out of itself for the notice. */
  restoreRemoved?: (() => Undo) | undefined
}

/** Own control, hiding, what only then comes to light, and once more: a plan that needs more does not work. */
const MAX_ROUNDS = 4

/**
 * Puts a notice away and keeps it away until `undo`. Goes from the gentlest step on and looks again after
 * each round: is the article seen, does it scroll, can it be pressed and gone through? Where the page is
 * not the reader's in the end, everything is put back and the result says what stood in the way.
 *
 * @throws what `userStyle.insert` throws, after putting back what was done by then.
 */
export async function dismiss(scene: DismissalRequest): Promise<Dismissal> {
  const { window, userStyle, focusBefore, ownButton, openShadow } = scene
  const { document } = window
  const layers = new Set(scene.layers)
  const journal = new Journal()
  // First of all, for what is given back may be held back in its turn.
  if (scene.restoreRemoved) journal.record(scene.restoreRemoved())
  const isLike = likenessOf(scene.layers, openShadow)
  const marker = createMarker(document)
  const rule = createCosmeticFilter(document, userStyle)
  const done: Step[] = []
  /** Layers that were marked as hidden, whether or not the page has taken the mark off. */
  const hidden = new WeakSet<Element>()
  let control = ownButton?.find(scene.layers)
  let seen = look()
  const refusals = seen.obstacles

  function look(): ObstacleSurvey {
    // The page may have put another in its place while the style was on its way.
    for (const child of document.body.children) if (isLike(child)) layers.add(child)
    return readObstacles(window, [...layers], {
      ownButton: control !== undefined,
      isShown,
      resists: (layer) => hidden.has(layer) && isShown(layer),
    })
  }

  function isShown(layer: Element): boolean {
    if (marker.has(layer, 'hide')) return layer.checkVisibility()
    // A host may have no box of its own: until something was done it counts as shown.
    return done.length === 0 || isInViewport(layer)
  }

  // Recorded first, so undone last: once the page is as it was, it is scrolled and focused as it was.
  journal.record(recordFocus(document, focusBefore))
  journal.record(recordScroll(window))
  try {
    await userStyle.insert(marker.css)
    journal.record(() => userStyle.remove(marker.css))
    journal.record(rule.end)
    journal.record(marker.clear)
    await takeSteps()
  } catch (error) {
    await journal.undo()
    throw error
  }

  async function takeSteps(): Promise<void> {
    const run = createStepRunner(window, marker, rule, ownButton)
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const targets = { layers: [...layers], ...seen, control }
      const steps = planDismissal(seen.obstacles).filter((step) => run.isNew(step, targets))
      if (steps.length === 0) break
      for (const step of steps) journal.record(await run.do(step, targets))
      for (const layer of targets.layers) if (isHiding(steps)) hidden.add(layer)
      for (const cover of seen.covers) layers.add(cover)
      done.push(...steps)
      control = undefined
      seen = look()
    }
  }

  const remaining = remainingObstacles(seen.obstacles)
  if (remaining.length > 0) await journal.undo()
  else {
    journal.record(
      keepAway({ window, layers, marker, isLike, rule, isNotice: scene.isNotice }).stop,
    )
    const article = findArticle(document, scene.layers)
    journal.record(restoreScrollInput(window, article, refusals, scene.setInterceptor))
  }
  return { remaining, techniques: techniquesOf(done), undo: () => journal.undo() }
}

function isHiding(steps: readonly Step[]): boolean {
  return steps.some((step) => step.do === 'mark' && step.mark === 'hide')
}

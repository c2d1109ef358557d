import { keepFocus, keepScroll } from './actions'
import { Journal } from './journal'
import { keepAway } from './keep'
import { likenessOf } from './likeness'
import { createMarker } from './marks'
import { type ObstacleSurvey, readObstacles } from './obstacles'
import { planDismissal } from './plan'
import { type Remaining, remainingIn } from './remaining'
import { createStepRunner } from './run-step'
import { isSeen } from './seen'
import { type Technique, techniquesOf } from './technique'
import type { OwnControls, Step, UserStyle } from './types'

export type { Technique } from './technique'
export type { OwnControls, UserStyle } from './types'

export interface Dismissal {
  /** Empty when the page is the reader's again; otherwise everything was put back already. */
  remaining: Remaining[]
  /** What was done. */
  techniques: Technique[]
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
  /** Without it no control of the notice's own is pressed. */
  ownControls?: OwnControls | undefined
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
export async function dismiss(scene: Scene): Promise<Dismissal> {
  const { window, userStyle, focusBefore, ownControls } = scene
  const { document } = window
  const layers = new Set(scene.layers)
  const isLike = likenessOf(scene.layers)
  const marker = createMarker(document)
  const journal = new Journal()
  const done: Step[] = []
  let control = ownControls?.find(scene.layers)
  const isPressed = () => done.some((step) => step.do === 'pressOwn')

  function look(): ObstacleSurvey {
    // The page may have put another in its place while the style was on its way.
    for (const child of document.body.children) if (isLike(child)) layers.add(child)
    return readObstacles(window, [...layers], {
      ownControl: control !== undefined,
      isShown: (layer) =>
        // A host may have no box of its own: until something was done it counts as shown.
        marker.has(layer, 'hide') ? layer.checkVisibility() : !isPressed() || isSeen(layer),
    })
  }

  // Recorded first, so undone last: once the page is as it was, it is scrolled and focused as it was.
  journal.record(keepFocus(document, focusBefore))
  journal.record(keepScroll(window))
  try {
    await userStyle.insert(marker.css)
    journal.record(() => userStyle.remove(marker.css))
  } catch (error) {
    await journal.undo()
    throw error
  }
  journal.record(marker.clear)

  const run = createStepRunner(window, marker, ownControls)
  let seen = look()
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const targets = { layers: [...layers], ...seen, control }
    const steps = planDismissal(seen.obstacles).filter((step) => run.isNew(step, targets))
    if (steps.length === 0) break
    for (const step of steps) journal.record(await run.do(step, targets))
    for (const cover of seen.covers) layers.add(cover)
    done.push(...steps)
    control = undefined
    seen = look()
  }

  const remaining = remainingIn(seen.obstacles)
  if (remaining.length > 0) await journal.undo()
  else journal.record(keepAway({ window, layers, marker, isLike }).stop)
  return { remaining, techniques: techniquesOf(done), undo: () => journal.undo() }
}

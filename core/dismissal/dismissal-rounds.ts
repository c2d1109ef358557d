import { bodyOf, childrenOf } from '@/core/page/node-access'
import { isPaintedInViewport } from '@/core/page/viewport'
import { isRendered } from '@/core/page/visibility'
import type { Marker } from './act/marker'
import type { StepRunner } from './act/step-runner'
import { MAX_LAYERS, MAX_NEIGHBOURS, MAX_ROUNDS } from './dismissal-limits'
import type { Journal } from './journal/journal'
import type { NoticeMatcher } from './keep-away/notice-matcher'
import { planDismissal } from './plan/plan-dismissal'
import { belongsToOther } from './read/other-layer'
import { type ObstacleSurvey, readObstacles } from './read/read-obstacles'
import type { OwnButton, Step } from './types'

interface RoundsOptions {
  marker: Marker
  isSameNotice: NoticeMatcher
  ownButton: OwnButton | undefined
}

/** Reads what is in the way, does what is planned against it, reads again, until nothing new is planned. */
export class DismissalRounds {
  readonly stepsDone: Step[] = []
  /** The notice and its backdrops: those found at first, and those that came to light. */
  readonly layers: Set<Element>
  /** What was in the way when the page was last read. */
  survey: ObstacleSurvey
  /** Another layer stands in front, of a paywall or of consent: what is locked or covered is its doing, and stays so. */
  readonly areLocksOthers: boolean

  readonly #window: Window
  readonly #options: RoundsOptions
  /** Layers that were marked as hidden, whether or not the page has taken the mark off. */
  readonly #hidden = new WeakSet<Element>()
  /** The notice's own button, until it was pressed. */
  #button: HTMLElement | undefined

  constructor(window: Window, layers: readonly Element[], options: RoundsOptions) {
    this.#window = window
    this.#options = options
    this.layers = new Set(layers)
    this.#button = options.ownButton?.find(layers)
    this.areLocksOthers = belongsToOther(window, layers)
    this.survey = this.#read()
  }

  /** Records in the journal how to undo each step. */
  async run(runner: StepRunner, journal: Journal): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const targets = { layers: [...this.layers], ...this.survey, ownButton: this.#button }
      const planned = planDismissal(this.survey.obstacles)
      const steps = planned.filter((step) => runner.isNew(step, targets))
      if (steps.length === 0) break
      for (const step of steps) journal.record(await runner.do(step, targets))
      if (steps.some(isHiding)) for (const layer of targets.layers) this.#hidden.add(layer)
      for (const backdrop of this.survey.backdrops) this.layers.add(backdrop)
      this.stepsDone.push(...steps)
      this.#button = undefined
      this.survey = this.#read()
    }
  }

  #read(): ObstacleSurvey {
    const { document } = this.#window
    const { isSameNotice } = this.#options
    // The page may have put another in its place while the style was on its way.
    for (const child of [...childrenOf(bodyOf(document))].slice(-MAX_NEIGHBOURS))
      if (this.layers.size < MAX_LAYERS && isSameNotice(child)) this.layers.add(child)
    return readObstacles(this.#window, [...this.layers], {
      ownButton: this.#button !== undefined,
      areLocksOthers: this.areLocksOthers,
      isShown: (layer) => this.#isShown(layer),
      resists: (layer) => this.#hidden.has(layer) && this.#isShown(layer),
    })
  }

  #isShown(layer: Element): boolean {
    if (this.#options.marker.has(layer, 'hide')) return isRendered(layer)
    // A host may have no box of its own: until something was done it counts as shown.
    return this.stepsDone.length === 0 || isPaintedInViewport(layer)
  }
}

function isHiding(step: Step): boolean {
  return step.do === 'mark' && step.mark === 'hide'
}

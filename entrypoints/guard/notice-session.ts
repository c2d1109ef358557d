import { openShadow } from '@/bridge/open-shadow'
import type { PageState, Phase } from '@/bridge/page-state'
import { type Dismissal, dismiss } from '@/core/dismissal'
import type { Verdict } from '@/core/notice'
import { keepTaken, lostBy, strikesAmong } from '@/core/removed-content/lost-content'
import { type Change, removedLately } from '@/core/removed-content/record-removed'
import { giveBack } from '@/core/removed-content/restore-removed'
import { bringOwnControls } from './load-own-button'
import { ledFrom } from './redirected-from'
import { createPageEye } from './scanner'
import { userStyle } from './user-style'

/** A notice that comes back is put away this often; after that the page has its way and the reader is told. */
const MAX_TRIES = 8

/** The notice of one page and what was done about it: the guard's memory, without words or buttons. */
export interface Case {
  /** Looks at the page now; the notice found is kept. */
  look(): Promise<Verdict | undefined>
  /** Makes this the page's notice: the reader pointed at it. */
  take(found: Verdict): void
  /** Puts everything back and forgets the notice; it is none. Resolves with what it was taken for. */
  drop(): Promise<Verdict | undefined>
  /** Is the notice that was found still on the screen? */
  isShown(): boolean
  /** Puts the notice away. False when it could not be; the page is then as it was. */
  dismiss(): Promise<boolean>
  /** Puts back everything that was done on this page, last first. */
  undo(): Promise<void>
  /** The boxes that are put away now. */
  putAway(): readonly Element[]
  /** The page has become another: what was tried on the last does not count. */
  startAnew(): void
  state(): PageState
}

/**
 * @param isOwn tells what Truce itself shows in the page.
 * @param isMistaken tells what the reader said is no notice.
 */
export function openCase(
  window: Window & typeof globalThis,
  isOwn: (element: Element) => boolean,
  isMistaken: (verdict: Verdict) => boolean,
): Case {
  const eye = createPageEye(window, isOwn)
  const dismissals: Dismissal[] = []
  let verdict: Verdict | undefined
  let hasFailed = false
  /** What the page took out of itself before the notice was found. */
  let taken: Change[] = []
  let tries = 0
  /** Where the focus was when the notice was found: the prompt may take it later. */
  let focusBefore: Element | null = null

  function isShown(): boolean {
    // A host may have no size of its own; what counts is that the page still renders it.
    const options = { opacityProperty: true, visibilityProperty: true }
    return verdict?.elements.some((element) => element.checkVisibility(options)) ?? false
  }

  async function look(): Promise<Verdict | undefined> {
    const focus = window.document.activeElement
    taken = strikesAmong([...new Set([...taken, ...removedLately()])])
    const isElsewhere = ledFrom(window) !== undefined
    const seen = await eye.look({ ...lostBy(taken), isElsewhere })
    const found = seen.find((one) => !isMistaken(one))
    if (!found) taken = []
    keepTaken(taken)
    if (found) take(found, focus)
    return found
  }

  function take(found: Verdict, focus = window.document.activeElement): void {
    verdict = found
    // Brought before it is needed: a press on “Dismiss notice” is then answered at once.
    if (!isPointed(found)) void bringOwnControls()
    // While Truce's own prompt has the focus the page's is the one remembered.
    if (!focus || !isOwn(focus)) focusBefore = focus
  }

  async function dismissOnce(): Promise<boolean> {
    if (!verdict || tries >= MAX_TRIES) return false
    tries += 1
    const layers = verdict.elements
    try {
      const back = taken.length > 0 ? () => giveBack(window, taken) : undefined
      const dismissal = await dismiss({
        window,
        layers,
        userStyle,
        focusBefore,
        giveBack: back,
        openShadow,
        isNotice: isPointed(verdict) ? undefined : eye.isNotice,
        ownControls: isPointed(verdict) ? undefined : await bringOwnControls(),
      })
      if (dismissal.remaining.length > 0) return false
      dismissals.push(dismissal)
      return true
    } catch {
      // The browser refused the style (the page is being left, access was withdrawn); all is put back.
      return false
    }
  }

  async function dismissAndRemember(): Promise<boolean> {
    const isDone = await dismissOnce()
    hasFailed = !isDone
    return isDone
  }

  async function undo(): Promise<void> {
    for (let last = dismissals.pop(); last; last = dismissals.pop()) await last.undo()
    startAnew()
  }

  async function drop(): Promise<Verdict | undefined> {
    const dropped = verdict
    await undo()
    verdict = undefined
    return dropped
  }

  function startAnew(): void {
    hasFailed = false
    tries = 0
  }

  function phase(): Phase {
    if (hasFailed) return 'failed'
    if (dismissals.length > 0) return 'dismissed'
    return isShown() ? 'found' : 'quiet'
  }

  function state(): PageState {
    const now = phase()
    const told = now === 'quiet' ? eye.leftAlone : verdict
    if (!told) return { phase: now }
    const { message, evidence } = told
    const techniques = [...new Set(dismissals.flatMap((dismissal) => dismissal.techniques))]
    return { phase: now, message, evidence: evidence.map(({ id }) => id), techniques }
  }

  function putAway(): readonly Element[] {
    return phase() === 'dismissed' ? (verdict?.elements ?? []) : []
  }

  return { look, take, isShown, putAway, dismiss: dismissAndRemember, undo, drop, startAnew, state }
}

/** What the reader pointed at may be anything; what its buttons do nobody knows. */
function isPointed({ evidence }: Verdict): boolean {
  return evidence.some(({ id }) => id === 'pointedAt')
}

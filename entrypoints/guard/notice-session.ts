import { openShadow } from '@/bridge/open-shadow'
import type { PageState, Phase } from '@/bridge/page-state'
import { type Dismissal, dismiss } from '@/core/dismissal'
import type { Verdict } from '@/core/notice'
import type { MutationBatch } from '@/core/removed-content/record-removed'
import { removedContentOf, wipesAmong } from '@/core/removed-content/removed-content'
import { restoreRemoved } from '@/core/removed-content/restore-removed'
import { provide, take } from '../isolated-world/registry'
import { setInterceptor } from '../isolated-world/set-interceptor'
import { loadOwnButton } from './load-own-button'
import { redirectedFrom } from './redirected-from'
import { createScanner } from './scanner'
import { userStyle } from './user-style'

/** A notice that comes back is put away this often; after that the page has its way and the reader is told. */
const MAX_TRIES = 8

/** The notice of one page and what was done about it: the guard's memory, without words or buttons. */
export interface NoticeSession {
  /** Looks at the page now; the notice found is kept. */
  scan(): Promise<Verdict | undefined>
  /** Makes this the page's notice: the reader pointed at it. */
  setNotice(found: Verdict): void
  /** Puts everything back and forgets the notice; it is none. Resolves with what it was wipes for. */
  discard(): Promise<Verdict | undefined>
  /** Is the notice that was found still on the screen? */
  isShown(): boolean
  /** Puts the notice away. False when it could not be; the page is then as it was. */
  dismiss(): Promise<boolean>
  /** Puts back everything that was done on this page, last first. */
  undo(): Promise<void>
  /** The boxes that are put away now. */
  hiddenElements(): readonly Element[]
  /** The page has become another: what was tried on the last does not count. */
  reset(): void
  state(): PageState
}

/**
 * @param isOwn tells what Truce itself shows in the page.
 * @param isMistaken tells what the reader said is no notice.
 */
export function createNoticeSession(
  window: Window & typeof globalThis,
  isOwn: (element: Element) => boolean,
  isMistaken: (verdict: Verdict) => boolean,
): NoticeSession {
  const scanner = createScanner(window, take('languages') ?? {}, isOwn)
  const dismissals: Dismissal[] = []
  let verdict: Verdict | undefined
  let hasFailed = false
  /** What the page took out of itself before the notice was found. */
  let wipes: MutationBatch[] = []
  let tries = 0
  /** Where the focus was when the notice was found: the prompt may take it later. */
  let focusBefore: Element | null = null

  function isShown(): boolean {
    // A host may have no size of its own; what counts is that the page still renders it.
    const options = { opacityProperty: true, visibilityProperty: true }
    return verdict?.elements.some((element) => element.checkVisibility(options)) ?? false
  }

  async function scan(): Promise<Verdict | undefined> {
    const focus = window.document.activeElement
    wipes = wipesAmong([...new Set([...wipes, ...(take('removals') ?? [])])])
    const isElsewhere = redirectedFrom(window) !== undefined
    const seen = await scanner.scan({ ...removedContentOf(wipes), isOnPreviousPage: isElsewhere })
    const found = seen.find((one) => !isMistaken(one))
    if (!found) wipes = []
    provide('wipes', wipes)
    if (found) setNotice(found, focus)
    return found
  }

  function setNotice(found: Verdict, focus = window.document.activeElement): void {
    verdict = found
    // Brought before it is needed: a press on “Dismiss notice” is then answered at once.
    if (!isPointed(found)) void loadOwnButton()
    // While Truce's own prompt has the focus the page's is the one remembered.
    if (!focus || !isOwn(focus)) focusBefore = focus
  }

  async function dismissOnce(): Promise<boolean> {
    if (!verdict || tries >= MAX_TRIES) return false
    tries += 1
    const layers = verdict.elements
    try {
      const back = wipes.length > 0 ? () => restoreRemoved(window, wipes) : undefined
      const dismissal = await dismiss({
        window,
        layers,
        userStyle,
        setInterceptor,
        focusBefore,
        restoreRemoved: back,
        openShadow,
        isNotice: isPointed(verdict) ? undefined : scanner.isNotice,
        ownButton: isPointed(verdict) ? undefined : await loadOwnButton(),
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
    reset()
  }

  async function discard(): Promise<Verdict | undefined> {
    const dropped = verdict
    await undo()
    verdict = undefined
    return dropped
  }

  function reset(): void {
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
    const told = now === 'quiet' ? scanner.nearMiss : verdict
    if (!told) return { phase: now }
    const { message, evidence } = told
    const techniques = [...new Set(dismissals.flatMap((dismissal) => dismissal.techniques))]
    return { phase: now, message, evidence: evidence.map(({ id }) => id), techniques }
  }

  function hiddenElements(): readonly Element[] {
    return phase() === 'dismissed' ? (verdict?.elements ?? []) : []
  }

  return {
    scan,
    setNotice,
    isShown,
    hiddenElements,
    dismiss: dismissAndRemember,
    undo,
    discard,
    reset,
    state,
  }
}

/** What the reader pointed at may be anything; what its buttons do nobody knows. */
function isPointed({ evidence }: Verdict): boolean {
  return evidence.some(({ id }) => id === 'pointedAt')
}

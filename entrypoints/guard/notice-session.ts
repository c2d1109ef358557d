import type { PageState } from '@/bridge/page-state'
import { isPrehidable } from '@/core/dismissal/prehide-style'
import type { Verdict } from '@/core/notice'
import { boxNameOf, isNamed } from '@/core/notice/identify/box-name'
import { findPointed, pointedVerdict } from '@/core/notice/identify/pointed-box'
import { selectorsToRemember } from '@/core/notice/identify/remembered-selectors'
import { certaintyOf } from '@/core/notice/judge/judge'
import { activeElementOf, getBoundingClientRect } from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { isVisible } from '@/core/page/visibility'
import { removedContentOf } from '@/core/removed-content/removed-content'
import type { FoundNotice } from '@/core/session/event'
import type { SessionPhase } from '@/core/session/phase'
import { provide, take } from '../isolated-world/registry'
import { createDismissals, isPointed, loadOwnButton } from './dismissals'
import { createOtherWords } from './other-words'
import { redirectedFrom } from './redirected-from'
import { createScanner } from './scanner'
import { createWipeWatch } from './wipe-watch'

/** The elements of a page's notice and what was done to them; what that means is the session's to say. */
export interface NoticeSession {
  /**
   * Scans the page now; the notice found is the page's from now on.
   *
   * @param pointed names of boxes that are notices, because the reader once pointed at them.
   * @param mistaken names of boxes that are none, as the reader said.
   */
  scan(pointed: readonly string[], mistaken: readonly string[]): Promise<FoundNotice | undefined>
  /** Scans once more as it did last. */
  lookAgain(): Promise<unknown>
  /** Makes a box that the reader points at the page's notice. */
  adopt(box: Element): void
  /** Forgets the notice, which is none. Its name, where it has one. */
  forget(): string | undefined
  /** Is the notice still rendered? A host may have no size of its own, so none is asked for. */
  isShown(): boolean
  /**
   * How high a notice along the lower edge reaches, in CSS pixels; 0 for any other. Its own close button must stay in
   * reach, so what Truce shows stands above it.
   */
  bottomBarHeight(): number
  /** The outermost box of the notice. */
  readonly box: Element | undefined
  /** Dismisses the notice. Where it cannot be done the page is as it was. */
  dismiss(): Promise<{ isDone: boolean; message: string }>
  /** Undoes all dismissals of this page, last first. False where the page is not as it was. */
  undoAll(): Promise<boolean>
  /** The selectors by which the notice can be kept from being painted on the next visit. */
  selectors(): string[]
  /** Leaves no listener. */
  stop(): void
  /** What the popup is told of the page. */
  describe(phase: SessionPhase): PageState
}

/**
 * @param openShadow opens the page's shadow trees, and none of Truce's own.
 * @param isOwn tells what Truce itself shows in the page.
 * @param onFrameLoaded called when a frame has loaded that may hold the notice's words.
 */
export function createNoticeSession(
  window: Window & typeof globalThis,
  openShadow: ShadowOpener,
  isOwn: (element: Element) => boolean,
  onFrameLoaded: () => void,
): NoticeSession {
  const scanner = createScanner(window, take('languages') ?? {}, openShadow, onFrameLoaded)
  const otherWords = createOtherWords(openShadow)
  const dismissals = createDismissals(window, openShadow, scanner.isNotice, otherWords)
  let verdict: Verdict | undefined
  let asked: [pointed: readonly string[], mistaken: readonly string[]] = [[], []]
  const stopping = new AbortController()
  const wiping = createWipeWatch(window, stopping.signal)
  /** Where the focus was when the notice was found: the prompt may take it later. */
  let focusBefore: Element | null = null

  async function findNotice(mistaken: readonly string[]): Promise<Verdict | undefined> {
    const focus = activeElementOf(window.document)
    const wipes = wiping.look(take('removals') ?? [])
    const removed = { ...removedContentOf(wipes), isOnPreviousPage: !!redirectedFrom(window) }
    const found = (await scanner.scan(removed)).find((one) => !isMistaken(one, mistaken))
    provide('wipes', wiping.settle(found?.elements))
    return found && setNotice(found, focus)
  }

  function setNotice(found: Verdict, focus = activeElementOf(window.document)): Verdict {
    verdict = found
    // Loaded before it is needed: a press on “Dismiss notice” is then answered at once.
    if (!isPointed(found)) {
      void loadOwnButton().then((ownButton) => ownButton?.noteOpen(found.elements))
      otherWords.remember(found.elements)
    }
    // While Truce's own prompt has the focus the page's is the one remembered.
    if (!focus || !isOwn(focus)) focusBefore = focus
    return found
  }

  async function scan(pointed: readonly string[], mistaken: readonly string[]) {
    asked = [pointed, mistaken]
    const known = pointedNotice(window.document, pointed)
    const found = known ? setNotice(known) : await findNotice(mistaken)
    return found && factsOf(found)
  }

  return {
    scan,
    lookAgain: () => scan(...asked),
    adopt: (box) => void setNotice(pointedVerdict([box])),
    forget() {
      const name = verdict && nameOf(verdict)
      verdict = undefined
      return name
    },
    isShown: () => verdict?.elements.some(isVisible) ?? false,
    bottomBarHeight: () => (verdict ? bottomBarHeight(window, verdict) : 0),
    get box() {
      return verdict?.elements[0]
    },
    async dismiss() {
      // It may only have gone on saying what it says.
      if (verdict && dismissals.isChanged(verdict)) await scan(...asked)
      const isDone =
        !!verdict &&
        (await dismissals.dismiss(verdict, { focusBefore, wipes: wiping.settle(verdict.elements) }))
      return { isDone, message: verdict?.message ?? '' }
    },
    undoAll: dismissals.undoAll,
    selectors: () => selectorsToRemember(verdict?.elements ?? []).filter(isPrehidable),
    stop: () => stopping.abort(),
    describe(phase) {
      const told = phase === 'quiet' ? scanner.nearMiss : verdict
      if (!told || phase === 'supported') return { phase }
      return { phase, ...reasonsOf(told), techniques: dismissals.techniques() }
    },
  }
}

function pointedNotice(document: Document, names: readonly string[]): Verdict | undefined {
  const boxes = findPointed(document, names)
  return boxes.length > 0 ? pointedVerdict(boxes) : undefined
}

function factsOf(found: Verdict): FoundNotice {
  const { message, confidence } = found
  return { message, certainty: certaintyOf(confidence), isPointed: isPointed(found) }
}

/** What the popup shows of a box, be it a notice or one that was left alone. */
function reasonsOf({ message, kind, evidence }: Verdict): Omit<PageState, 'phase' | 'techniques'> {
  const quotes = Object.fromEntries(evidence.map(({ id, quote }) => [id, quote]))
  return { message, kind, evidence: evidence.map(({ id }) => id), quotes }
}

function nameOf({ elements: [box], message }: Verdict): string | undefined {
  return box && boxNameOf(box, message)
}

function isMistaken({ elements: [box], message }: Verdict, names: readonly string[]): boolean {
  return box !== undefined && names.some((name) => isNamed(box, name, message))
}

function bottomBarHeight({ innerHeight }: Window, { kind, elements }: Verdict): number {
  const box = elements[0] && getBoundingClientRect(elements[0])
  return kind === 'bar' && box && box.top > innerHeight / 2 ? innerHeight - box.top : 0
}

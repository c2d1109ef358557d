import { isContextInvalidated } from '@/bridge/is-context-invalidated'
import { openShadow } from '@/bridge/open-shadow'
import {
  activeElementOf,
  append,
  bodyOf,
  documentElementOf,
  focus,
  fullscreenElementOf,
  hidePopover,
  insertBefore,
  matches,
  ownerDocumentOf,
  parentNodeOf,
  remove,
  showPopover,
} from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { topModal } from '@/core/page/top-modal'
import { bareAgain } from './bare-host'
import { undoInert } from './undo-inert'
import { createInertStyleUndo } from './undo-inert-style'

/** A page that takes the top so often within ten seconds has its way: then the toolbar icon has to do. */
const MAX_ROUNDS = 8
const ROUNDS_WITHIN_MS = 10_000

/** So often in all: a page that opens a menu of its own for each press of the reader must not lose the prompt soon. */
const MAX_ROUNDS_EVER = 60

/** The place of the host: on top of the top layer, where it can be pressed. */
export interface TopPlace {
  /** Begins to hold the place, in fullscreen too where the page is in it already. */
  begin(): void
  /** Takes the place where it is not held. False where the page had its way too often. */
  hold(): boolean
  /** Takes the place anew, over what has come since. */
  regain(): boolean
  leave(): void
}

/**
 * A popover lies in the top layer; while the page has a modal dialog or a fullscreen element open it lies inside that,
 * for all else is inert. What was there before the reader went to fullscreen waits until they leave it.
 *
 * @param onInserted called when the host was put into the page, before anybody can press it.
 */
export function createTopPlace(
  document: Document,
  host: HTMLElement,
  root: ShadowRoot,
  onInserted: () => void,
): TopPlace {
  /** When the place was taken. */
  let rounds: number[] = []
  let mayBeInFullscreen: Element | null = null
  const giveBack: (() => void)[] = []
  const inertStyle = createInertStyleUndo()

  /** False where there were too many. */
  function countRound(): boolean {
    const now = performance.now()
    rounds.push(now)
    const late = rounds.filter((time) => time > now - ROUNDS_WITHIN_MS)
    return late.length <= MAX_ROUNDS && rounds.length <= MAX_ROUNDS_EVER
  }

  function hold(): boolean {
    const fullscreen = fullscreenElementOf(document)
    if (fullscreen && fullscreen !== mayBeInFullscreen) {
      remove(host)
      return true
    }
    const container = containerFor(document)
    // A page that has taken its own root out is about to draw another, or shows nothing.
    if (!container) return true
    const wasDressed = bareAgain(host)
    inertStyle.undo(container)
    const back = undoInert(container)
    if (back) giveBack.push(back)
    const isHeld = parentNodeOf(host) === container && matches(host, ':popover-open')
    if ((back || wasDressed || !isHeld) && !countRound()) return false
    if (isHeld) return true
    insert(container, host)
    showPopover(host)
    onInserted()
    return true
  }

  return {
    begin() {
      rounds = []
      mayBeInFullscreen = fullscreenElementOf(document)
    },
    hold,
    regain() {
      const focused = activeElementOf(root)
      if (matches(host, ':popover-open')) hidePopover(host)
      const isHeld = hold()
      if (isHeld && focused) focus(focused, { preventScroll: true })
      return isHeld
    },
    leave() {
      remove(host)
      for (const back of giveBack.splice(0).reverse()) back()
      inertStyle.giveBack()
    },
  }
}

/**
 * Before the body, so that Tab reaches it first: behind a layer the whole page would have to be passed. Within an element
 * of the page it comes last, which disturbs the least there.
 */
function insert(container: Element, host: HTMLElement): void {
  const document = ownerDocumentOf(host)
  if (container === documentElementOf(document)) {
    insertBefore(container, host, bodyOf(document))
  } else append(container, host)
}

/** Elements whose children are never rendered: in fullscreen they can contain no overlay. */
const CHILDLESS = 'video,audio,iframe,img,canvas,object,embed'

/** Where a popover can be pressed: outside an open modal dialog or a fullscreen element it is inert. */
function containerFor(document: Document): Element | null {
  const fullscreen = fullscreenElementOf(document)
  const mayContain = fullscreen && !matches(fullscreen, CHILDLESS)
  const open = isContextInvalidated() ? openRootsOnly : openShadow
  return (mayContain ? fullscreen : topModal(document, open)) ?? documentElementOf(document)
}

import { isContextInvalidated } from '@/bridge/is-context-invalidated'
import { openShadow } from '@/bridge/open-shadow'
import { onResize } from '@/core/page/on-resize'
import { openRootsOnly, type ShadowOpener } from '@/core/page/shadow-tree'
import { listenFirst } from '../isolated-world/listen-first'
import { type CoverWatch, createCoverWatch } from './cover-watch'
import type { OwnScale } from './own-scale'
import type { Settling } from './settling'
import { createTopPlace } from './top-place'

/** How often it is checked, while something is shown, that it still lies on top. In milliseconds. */
const CHECK_MS = 400

/** Of events that a page sends one a frame is answered. In milliseconds. */
const FRAME_MS = 16

/** When something of the page came into the top layer, or what is shown came into view or to another place. */
const DOUBTFUL = ['toggle', 'fullscreenchange', 'visibilitychange', 'focus', 'resize']

/** The host on top of the page, watched for what the page does about it. */
export interface HeldPlace {
  begin(): void
  end(): void
  /** Is this control seen, in the place where it was when that was asked last? */
  isClear(control: Element): boolean
}

/** What is told of a held place. */
export interface PlaceEvents {
  /** The host was put into the page: what was taken out by `document.open()` has lost its listeners. */
  onInserted(): void
  /** Now and then while the place is held. */
  onCheck(): void
  /** A page that fights for the top had its way. */
  onLost(): void
}

/**
 * @param scale keeps the size of what is shown.
 * @param settling begins anew whenever the place was lost, moved or covered.
 */
export function createHeldPlace(
  document: Document,
  host: HTMLElement,
  root: ShadowRoot,
  scale: OwnScale,
  settling: Settling,
  { onInserted, onCheck, onLost }: PlaceEvents,
): HeldPlace {
  const place = createTopPlace(document, host, root, () => {
    onInserted()
    settling.begin()
  })
  let cover: CoverWatch | undefined
  let checking = 0
  /** What the browser tells of the time before, late on a busy machine, is over. */
  let regainedAt = 0
  let endSizes = () => {}

  function hasChanged(): boolean {
    scale.keep()
    const { isMoved, isOvertaken } = cover?.look() ?? {}
    if (isOvertaken) regain()
    return isMoved === true || isOvertaken === true
  }

  function check(): void {
    listenFor(onDoubtful)
    if (!place.hold()) onLost()
    else if (hasChanged()) settling.begin()
  }

  function regain(): void {
    settling.begin()
    regainedAt = performance.now()
    if (!place.regain()) onLost()
    // Else what it was regained from would be found once more, and count twice.
    else cover?.look()
  }

  const onCovered = (since: number) => since > regainedAt && regain()

  const onDoubtful = believedOnceAFrame(({ type, target }) => {
    if (type === 'focus' && target !== window) return
    if (type !== 'toggle') {
      settling.begin()
      check()
    } else if (cover?.isRival(target)) regain()
  })

  return {
    begin() {
      listenFor(onDoubtful)
      // More may be rendered later, and a press may unfold something.
      endSizes()
      endSizes = onResize(host, check)
      place.begin()
      place.hold()
      scale.keep()
      cover ??= createCoverWatch(document, host, root, openWhatMay, onCovered)
      cover.look()
      settling.begin()
      window.clearInterval(checking)
      checking = window.setInterval(() => {
        check()
        onCheck()
      }, CHECK_MS)
    },
    end() {
      window.clearInterval(checking)
      for (const type of DOUBTFUL) window.removeEventListener(type, onDoubtful, true)
      endSizes()
      settling.stop()
      cover?.stop()
      cover = undefined
      place.leave()
    },
    isClear: (control) => !hasChanged() && cover?.isClear(control) === true,
  }
}

/** Again and again: `document.open()` takes all listeners off the window, and the prompt comes back to what is written. */
function listenFor(onDoubtful: (event: Event) => void): void {
  listenFirst()
  for (const type of DOUBTFUL) window.addEventListener(type, onDoubtful, true)
}

/** A page may send events itself, thousands at once: of those one a frame is heard, and what it has changed seen by then. */
function believedOnceAFrame(listener: (event: Event) => void): (event: Event) => void {
  let believedAt = 0
  return (event) => {
    if (!event.isTrusted && performance.now() < believedAt + FRAME_MS) return
    believedAt = performance.now()
    listener(event)
  }
}

/** After an update of the extension the browser opens closed trees no more. */
const openWhatMay: ShadowOpener = (element) =>
  isContextInvalidated() ? openRootsOnly(element) : openShadow(element)

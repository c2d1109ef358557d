import { findInTrees } from '@/core/page/find-in-trees'
import {
  contains,
  documentElementOf,
  elementFromPoint,
  getBoundingClientRect,
  matches,
} from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'

/** What else may lie in the top layer: it is painted over what came there before. */
const IN_TOP_LAYER = ':popover-open, dialog:modal, :fullscreen'

/** Chromium paints pictures of the page over all of it meanwhile. Firefox before 144 knows no such thing. */
const IN_TRANSITION = CSS.supports('selector(:active-view-transition)')
  ? ':active-view-transition'
  : ':not(*)'

/** Shares of a control's width and height at which it has to be hit. */
const PROBES = [0.2, 0.5, 0.8]

/** Knows whether something of the page lies over what Truce shows there, or has moved it. */
export interface CoverWatch {
  /** What has changed since the last look: the place or size, and whether something else came into the top layer. */
  look(): { isMoved: boolean; isOvertaken: boolean }
  /** Is this something else that lies in the top layer? */
  isRival(target: EventTarget | null): boolean
  /** Is this control hit wherever it is pressed, and nothing seen to lie over it? */
  isClear(control: Element): boolean
  stop(): void
}

/** An observer that also tells whether what it observes is covered or painted in another way than it should be. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean
  delay: number
}
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean }

/**
 * Hit tests do not see what has `pointer-events: none`. What can lie over a popover is in the top layer, and is listed;
 * Chromium tells besides whether anything was painted over it. Its word counts only where it was ever good: a filter or
 * opacity of the page's root makes it say so of everything.
 * https://w3c.github.io/IntersectionObserver/#calculate-visibility-algo
 *
 * @param onCovered called when the browser says that something covers it, with the time at which that was so.
 */
export function createCoverWatch(
  document: Document,
  host: Element,
  root: ShadowRoot,
  openShadow: ShadowOpener,
  onCovered: (since: number) => unknown,
): CoverWatch {
  let before = ''
  let others = new Set<Element>()
  let wasVisible = false
  let isCovered = false
  const observer = new IntersectionObserver(
    (entries: VisibilityEntry[]) => {
      const { isVisible, time = 0 } = entries.at(-1) ?? {}
      isCovered = wasVisible && isVisible === false
      if (isVisible) wasVisible = true
      if (isCovered) onCovered(time)
    },
    // The shortest delay that Chromium takes.
    { trackVisibility: true, delay: 100, threshold: [0.5, 1] } as VisibilityOptions,
  )
  observer.observe(host)

  function othersAbove(): Set<Element> {
    const found = findInTrees(document, openShadow, IN_TOP_LAYER)
    return new Set(found.filter((element) => element !== host))
  }

  return {
    look() {
      const { x, y, width, height } = getBoundingClientRect(host)
      const place = [x, y, width, height].join()
      const now = othersAbove()
      const isMoved = place !== before
      const isOvertaken = [...now].some((element) => !others.has(element))
      before = place
      others = now
      return { isMoved, isOvertaken }
    },
    isRival: (target) =>
      target instanceof Element && target !== host && matches(target, IN_TOP_LAYER),
    isClear(control) {
      const page = documentElementOf(document) as Element | null
      if (isCovered || !page || matches(page, IN_TRANSITION)) return false
      const { x, y, width, height } = getBoundingClientRect(control)
      return PROBES.every((across) =>
        PROBES.every((down) => {
          const hit = elementFromPoint(root, x + width * across, y + height * down)
          return hit !== null && (control === hit || contains(control, hit))
        }),
      )
    },
    stop: () => observer.disconnect(),
  }
}

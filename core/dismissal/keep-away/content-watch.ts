import { findInTrees, treesIn } from '@/core/page/find-in-trees'
import { addEventListener, matches } from '@/core/page/node-access'
import type { ShadowOpener } from '@/core/page/shadow-tree'
import { READ_ANEW_AFTER_MS, REST_AFTER_READING } from '../dismissal-limits'

/** Hears of whatever may change what the layers of a notice would show. */
export interface ContentWatch {
  observe(layer: Element): void
  /** Has the layers read soon: what is around them has changed. */
  readSoon(): void
  stop(): void
}

/** Whatever may change what an element shows. */
const CONTENTS = { attributes: true, childList: true, characterData: true, subtree: true }

/**
 * @param read reads the layers; called a while after a change, and the more seldom the longer it takes.
 * @param onUnreadable told of a frame in a layer that has loaded something nobody can read: it is of another origin.
 */
export function createContentWatch(
  window: Window & typeof globalThis,
  openShadow: ShadowOpener,
  read: () => void,
  onUnreadable: (frame: Element) => void,
): ContentWatch {
  const observer = new window.MutationObserver(readSoon)
  const stopping = new AbortController()
  let timer = 0
  let rest = 0

  function readSoon(): void {
    timer ||= window.setTimeout(onTime, READ_ANEW_AFTER_MS + rest)
  }

  function onTime(): void {
    const start = performance.now()
    timer = 0
    read()
    rest = (performance.now() - start) * REST_AFTER_READING
  }

  function onLoad({ target }: Event): void {
    const element = target as Element
    if (matches(element, 'iframe') && !frameDocumentOf(element)) onUnreadable(element)
    else readSoon()
  }

  return {
    observe(layer) {
      const frames = [layer, ...findInTrees(layer, openShadow, 'iframe')].map(frameDocumentOf)
      for (const tree of [...treesIn(layer, openShadow), ...frames]) {
        if (!tree) continue
        observer.observe(tree, CONTENTS)
        addEventListener(tree, 'load', onLoad, { capture: true, signal: stopping.signal })
      }
    },
    readSoon,
    stop() {
      window.clearTimeout(timer)
      stopping.abort()
      observer.disconnect()
    },
  }
}

/** The document in a frame; none where it is of another origin. */
function frameDocumentOf(element: Element): Document | null {
  return matches(element, 'iframe') ? (element as HTMLIFrameElement).contentDocument : null
}

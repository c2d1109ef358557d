import { findLayer, isPainted } from './layer'
import { isSuspect } from './suspect'

/** After this long without a change that matters the page counts as quiet and the watch ends itself. */
const QUIET_AFTER_MS = 60_000

/** New nodes are gathered this long and read in one go: a busy page costs one pass, not thousands. */
const GATHER_MS = 60

/** One pass reads at most this many pieces of text, so that no pass is ever felt. */
const MAX_TEXTS_A_PASS = 20_000

/** A fading notice is looked at again this often until it is opaque. */
const FADE_MS = 80
const MAX_FADE_LOOKS = 25

const UNREAD = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'CODE',
  'PRE',
])

/** How a suspect is hidden or shown: its own attributes, or those of what it lies in. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden']

export interface Watch {
  stop(): void
}

/**
 * Watches a page for words about ad blockers in a box above the page and calls back once such a box is
 * painted; then it goes on, and the caller stops it. Costs nothing on a page whose texts never speak of
 * an ad blocker but for one pass over new text. Changes nothing and leaves no trace.
 *
 * Words found while still hidden are kept as suspects and watched, each by its own box: real notices often
 * lie in the footer from the start and are shown by a class (nags of WordPress themes).
 */
export function watch(
  window: Window & typeof globalThis,
  onSuspicion: (layer: Element) => void,
): Watch {
  const { document } = window
  const suspects = new Set<Element>()
  const fading = new Set<Element>()
  const added = new Set<Node>()
  const stopping = new AbortController()
  let gathering = 0
  let quiet = 0

  const shown = new window.IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) look(target)
  })
  const showing = new window.MutationObserver(lookAtAll)
  const growing = new window.MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.TEXT_NODE) added.add(target)
      for (const node of addedNodes) added.add(node)
    }
    if (added.size > 0 && !gathering) gathering = window.setTimeout(readAdded, GATHER_MS)
  })

  /** Also wakes a watch that ended on a quiet page: a new view may bring a notice of its own. */
  function start(): void {
    growing.observe(document, { childList: true, characterData: true, subtree: true })
    read(document.body ?? document)
    postponeQuiet()
  }

  function stop(): void {
    stopping.abort()
    window.clearTimeout(gathering)
    window.clearTimeout(quiet)
    for (const observer of [shown, showing, growing]) observer.disconnect()
    suspects.clear()
  }

  function postponeQuiet(): void {
    window.clearTimeout(quiet)
    quiet = window.setTimeout(() => growing.disconnect(), QUIET_AFTER_MS)
  }

  function readAdded(): void {
    gathering = 0
    for (const node of added) if (node.isConnected) read(node)
    added.clear()
  }

  function read(root: Node): void {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    let left = MAX_TEXTS_A_PASS
    for (
      let node = root.nodeType === Node.TEXT_NODE ? root : texts.nextNode();
      node && left > 0;
      left -= 1
    ) {
      const parent = node.parentElement
      if (parent && !UNREAD.has(parent.tagName) && isSuspect(node.nodeValue ?? '')) suspect(parent)
      node = texts.nextNode()
    }
  }

  function suspect(element: Element): void {
    if (suspects.has(element)) return
    suspects.add(element)
    shown.observe(element)
    for (let box: Element | null = element; box; box = box.parentElement) {
      showing.observe(box, { attributes: true, attributeFilter: SHOWING_ATTRIBUTES })
    }
  }

  function lookAtAll(): void {
    for (const element of suspects) look(element)
  }

  function look(element: Element): void {
    if (!suspects.has(element) || !element.isConnected) return
    const layer = findLayer(element)
    if (!layer) return
    if (isPainted(element)) onSuspicion(layer)
    else if (element.checkVisibility() && !fading.has(element)) lookUntilOpaque(element)
  }

  function lookUntilOpaque(element: Element, looksLeft = MAX_FADE_LOOKS): void {
    fading.add(element)
    window.setTimeout(() => {
      fading.delete(element)
      if (isPainted(element)) look(element)
      else if (looksLeft > 0 && suspects.has(element)) lookUntilOpaque(element, looksLeft - 1)
    }, FADE_MS)
  }

  start()
  const { signal } = stopping
  window.addEventListener('pageshow', start, { signal })
  navigationOf(window)?.addEventListener('navigatesuccess', start, { signal })
  return { stop }
}

/** The Navigation API, where the browser has it: tells of navigations that load no new document. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as Window & { navigation?: EventTarget }).navigation
}

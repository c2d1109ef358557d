import { type ComponentChild, render } from 'preact'
import theme from '@/assets/theme.css?inline'
import { isContextInvalidated } from '@/bridge/is-context-invalidated'
import { openShadow } from '@/bridge/open-shadow'
import promptCss from '@/components/prompt/prompt.css?inline'
import {
  activeElementOf,
  addEventListener,
  adoptStyleSheets,
  append,
  attachShadow,
  bodyOf,
  createElement,
  documentElementOf,
  focus,
  fullscreenElementOf,
  insertBefore,
  matches,
  parentNodeOf,
  querySelector,
  remove,
  setAttribute,
  showPopover,
} from '@/core/page/node-access'
import { openRootsOnly } from '@/core/page/shadow-tree'
import { topModal } from '@/core/page/top-modal'

/** How often it is checked, while something is shown, that it still lies on top. In milliseconds. */
const CHECK_MS = 400

/** A page that removes the overlay so often has its way: then the toolbar icon has to do. */
const MAX_INSERTIONS = 8

/** Upon these events pages close a dialog that was not pressed itself. */
const PRESSES = [
  ...(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const),
  ...(['touchstart', 'touchend', 'focusin', 'focusout'] as const),
]

export interface Overlay {
  /** @param lift how far from the lower edge to stay, in px, so as not to cover what stands there. */
  show(content: ComponentChild, lift?: number): void
  hide(): void
  /** Moves the focus to its first button. */
  focus(): void
  /** The pointer or the focus rests on it. */
  isInUse(): boolean
  /** Is this element ours? */
  isOwn(element: Element): boolean
}

/**
 * The element above a page in which Truce shows its prompt: a closed shadow root, which the page can neither
 * read nor style. It is a popover, so that it lies in the top layer; while the page has a modal dialog or a
 * fullscreen element open it lies inside that, for all else is inert.
 * https://developer.mozilla.org/docs/Glossary/Top_layer
 *
 * @param onCheck called now and then while something is shown.
 */
export function createOverlay(document: Document, onCheck: () => void): Overlay {
  const host = createElement(document, 'div')
  const root = attachShadow(host, { mode: 'closed' })
  const lifting = new CSSStyleSheet()
  adoptStyleSheets(root, [...[theme, promptCss].map(styleSheetOf), lifting])
  setAttribute(host, 'popover', 'manual')
  // Events are retargeted to the host, so a press looks to the page like one beside its own dialog.
  for (const type of PRESSES) addEventListener(host, type, (event) => event.stopPropagation())
  let checking = 0
  let insertions = 0

  function putOnTop(): void {
    const container = containerFor(document)
    if (parentNodeOf(host) === container && matches(host, ':popover-open')) return
    insertions += 1
    if (insertions > MAX_INSERTIONS) {
      hide()
      return
    }
    insert(document, container, host)
    showPopover(host)
  }

  function show(content: ComponentChild, lift = 0): void {
    lifting.replaceSync(
      `:host { margin-bottom: ${lift}px !important; --lift: ${lift}px !important }`,
    )
    render(content, root)
    window.clearInterval(checking)
    insertions = 0
    putOnTop()
    checking = window.setInterval(() => {
      putOnTop()
      onCheck()
    }, CHECK_MS)
  }

  function hide(): void {
    window.clearInterval(checking)
    render(null, root)
    remove(host)
  }

  return {
    show,
    hide,
    focus() {
      const first = querySelector(root, FIRST_BUTTON)
      if (first) focus(first)
    },
    isInUse: () => matches(host, ':hover') || activeElementOf(root) !== null,
    isOwn: (element) => element === host,
  }
}

function styleSheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** What a reader most likely wants of what is shown. */
const FIRST_BUTTON = '.primary, .said button, button'

/**
 * Before the body, so that Tab reaches it first: behind a layer the whole page would have to be passed. Within an element
 * of the page it comes last, which disturbs the least there.
 */
function insert(document: Document, container: Element, host: HTMLElement): void {
  if (container === documentElementOf(document)) insertBefore(container, host, bodyOf(document))
  else append(container, host)
}

/** Elements whose children are never rendered: in fullscreen they can contain no overlay. */
const CHILDLESS = 'video,audio,iframe,img,canvas,object,embed'

/** Where a popover can be pressed: outside an open modal dialog or a fullscreen element it is inert. */
function containerFor(document: Document): Element {
  const fullscreen = fullscreenElementOf(document)
  const mayContain = fullscreen && !matches(fullscreen, CHILDLESS)
  const open = isContextInvalidated() ? openRootsOnly : openShadow
  return (mayContain ? fullscreen : topModal(document, open)) ?? documentElementOf(document)
}

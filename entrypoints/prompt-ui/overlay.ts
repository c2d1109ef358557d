import { type ComponentChild, render } from 'preact'
import theme from '@/assets/theme.css?inline'
import promptCss from '@/components/prompt/prompt.css?inline'

/** How often the place is checked while something of ours is shown. */
const CHECK_MS = 400

/** A page that keeps throwing us out is not fought: after this many times the toolbar icon has to do. */
const MAX_RETURNS = 8

/** Upon these pages close what was not pressed itself. */
const PRESSES = [
  ...(['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const),
  ...(['touchstart', 'touchend', 'focusin', 'focusout'] as const),
]

export interface Overlay {
  /** @param lift how far from the lower edge to stay, in px, so as not to cover what stands there. */
  show(content: ComponentChild, lift?: number): void
  hide(): void
  /** The pointer or the focus rests on it. */
  isInUse(): boolean
  /** Is this element ours? */
  isOwn(element: Element): boolean
}

/**
 * A place above any page for Truce's own words: a closed shadow root the page can neither read nor style.
 * It is a popover, so that it lies above every layer; while the page has a modal dialog or a fullscreen
 * element open it lies inside that, where alone it can be reached.
 *
 * @param onCheck called now and then while something is shown.
 */
export function createOverlay(document: Document, onCheck: () => void): Overlay {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const lifting = new CSSStyleSheet()
  root.adoptedStyleSheets = [...[theme, promptCss].map(sheetOf), lifting]
  host.popover = 'manual'
  // Outside the shadow tree a press looks like one on the host: beside the page's own dialog, say.
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation())
  let checking = 0
  let returns = 0

  function place(): void {
    const home = homeOf(document)
    if (host.parentNode === home && host.matches(':popover-open')) return
    returns += 1
    if (returns > MAX_RETURNS) {
      hide()
      return
    }
    home.append(host)
    host.showPopover()
  }

  function show(content: ComponentChild, lift = 0): void {
    lifting.replaceSync(`:host { margin-bottom: ${lift}px !important }`)
    render(content, root)
    window.clearInterval(checking)
    returns = 0
    place()
    checking = window.setInterval(() => {
      place()
      onCheck()
    }, CHECK_MS)
  }

  function hide(): void {
    window.clearInterval(checking)
    render(null, root)
    host.remove()
  }

  return {
    show,
    hide,
    isInUse: () => host.matches(':hover') || root.activeElement !== null,
    isOwn: (element) => element === host,
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Elements whose children are never painted: in fullscreen they leave us no place of their own. */
const CHILDLESS = 'video,audio,iframe,img,canvas,object,embed'

/** Where a popover of ours can be pressed: outside an open modal dialog or a fullscreen element it is inert. */
function homeOf(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal')
  const fullscreen = document.fullscreenElement
  const isHome = fullscreen && !fullscreen.matches(CHILDLESS)
  return (isHome ? fullscreen : modals[modals.length - 1]) ?? document.documentElement
}

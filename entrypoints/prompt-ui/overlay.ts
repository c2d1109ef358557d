import { type ComponentChild, isValidElement, render } from 'preact'
import theme from '@/assets/theme.css?inline'
import darkCss from '@/components/prompt/dark.css?inline'
import promptCss from '@/components/prompt/prompt.css?inline'
import {
  activeElementOf,
  adoptStyleSheets,
  attachShadow,
  createElement,
  focus,
  matches,
  querySelector,
} from '@/core/page/node-access'
import { provide } from '../isolated-world/registry'
import { makeBare } from './bare-host'
import { createHearing } from './hearing'
import { createHeldPlace } from './held-place'
import { isOnDark } from './is-on-dark'
import { createOwnScale } from './own-scale'
import { createPressGate } from './press-gate'
import { createSettling, SETTLING_CSS } from './settling'
import { withPrivateNames } from './with-private-names'

/**
 * What a page could use to have the prompt read in another order or another script: `all` leaves out `direction`, a
 * page's `@font-face` may have the name of a system's font, and a selection tells where it lies. What is inert cannot be
 * pressed.
 */
const GUARD_CSS = `:host {
  direction: ltr !important; unicode-bidi: isolate !important; interactivity: auto !important
}
.truce { --font: system-ui, sans-serif; user-select: none !important }`

export interface Overlay {
  /**
   * @param lift how far from the lower edge to stay, in px, so as not to cover what stands there. Asked again when the
   * window has another size, and only then: a page that moves its bar about does not move the buttons.
   */
  show(content: ComponentChild, lift?: () => number): void
  hide(): void
  /** Moves the focus to its first button. */
  focus(): void
  /** The pointer or the focus rests on it. */
  isInUse(): boolean
  /** Is this element ours? */
  isOwn(element: Element): boolean
}

/** What is told of an overlay. */
export interface OverlayEvents {
  /** Now and then while something is shown. */
  onCheck(): unknown
  /** A page that fights for the top had its way, and nothing is shown any more. */
  onGivenUp(): void
  /** A key was pressed, which the page has not heard of yet. */
  onKey(event: KeyboardEvent): void
}

/**
 * The element above a page in which Truce shows its prompt: a closed shadow root, which the page can neither read nor
 * style. Presses are decided before the page hears of them (`press-gate.ts`).
 */
export function createOverlay(document: Document, events: OverlayEvents): Overlay {
  const { host, root, lifting, scale, dark } = createTree(document)
  const settling = createSettling(root, () => gate.remember())
  const place = createHeldPlace(document, host, root, scale, settling, {
    onInserted: hearAgain,
    onCheck,
    onLost() {
      hide()
      events.onGivenUp()
    },
  })
  const raise = createRaise(lifting)
  const gate = createPressGate(host, root, settling, place)
  const hearing = createHearing(root)
  hearing.begin()
  let content: ComponentChild = null
  /** The component that is shown: what it is given may change, and it stays where it is. */
  let shown: unknown

  /** Draws anew what hears nothing any more. */
  function hearAgain(): void {
    if (!hearing.isLost()) return
    hearing.begin()
    gate.listen()
    render(null, root)
    render(content, root)
    settling.begin()
  }

  function onCheck(): void {
    // A page may put the host back itself, before anybody misses it.
    hearAgain()
    raise()
    events.onCheck()
  }

  function show(next: ComponentChild, lift = () => 0): void {
    content = next
    raise(lift)
    render(content, root)
    const component = isValidElement(content) ? content.type : undefined
    if (component === shown) return
    shown = component
    dark.disabled = !isOnDark(document)
    provide('ownEvents', (event) => {
      if (event.type === 'keydown') events.onKey(event as KeyboardEvent)
      gate.take(event)
    })
    place.begin()
  }

  function hide(): void {
    shown = undefined
    provide('ownEvents', undefined)
    render(null, root)
    place.end()
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

/** The closed tree with its style sheets, in no page yet. */
function createTree(document: Document) {
  const host = createElement(document, 'div')
  const root = attachShadow(host, { mode: 'closed' })
  const lifting = new CSSStyleSheet()
  const scale = createOwnScale(host)
  const dark = styleSheetOf(darkCss)
  adoptStyleSheets(root, [
    ...[theme, promptCss, GUARD_CSS, SETTLING_CSS].map(styleSheetOf),
    ...[lifting, scale.sheet, dark],
  ])
  makeBare(host)
  return { host, root, lifting, scale, dark }
}

/** Lifts the host by what it is given; without that, by what it was given last, where the window's size has changed. */
function createRaise(sheet: CSSStyleSheet): (lift?: () => number) => void {
  let liftOf = () => 0
  let size = ''
  return (lift) => {
    const now = `${innerWidth} ${innerHeight}`
    if (!lift && now === size) return
    size = now
    liftOf = lift ?? liftOf
    const px = `${liftOf()}px !important`
    sheet.replaceSync(withPrivateNames(`:host { margin-bottom: ${px}; --lift: ${px} }`))
  }
}

function styleSheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(withPrivateNames(css))
  return sheet
}

/** What a reader most likely wants of what is shown. */
const FIRST_BUTTON = '.primary, .said button, button'

import { MIN_PROSE_CHARS } from '../thresholds'
import type { BoilerplateHint } from './block'
import { DIALOG, HIDDEN } from './boilerplate-hint'

/** Elements that declare themselves hidden. One query for all is faster than asking each element. */
const DECLARED =
  '[hidden]:not([hidden="until-found"]),[style*="display"],[style*="visibility"],[aria-modal="true"],[aria-hidden="true"]'

/** Only what a style sheet can address by a name is asked how it is drawn; the rest goes with what holds it. */
const NAMED = '[class],[id],[style],[hidden],[aria-hidden]'

/** Names of parts that a reader can expand. They are closed, but part of the article. */
const EXPANDABLE =
  /accordion|collaps|expand|faq|toggle|answer|tab-?(?:pane|panel|content)|panel|read-?more|show-?more|reveal/i

/** What tells a part of a page that can be opened, beside its name. */
const OPENERS = 'button,summary,[aria-expanded],[role="tab"],[role="button"]'

/** Further left (CSS pixels) is no part of any page. */
const FAR_LEFT = -900

/** What holds a line of text by itself. */
const TEXT_ELEMENT = /^(?:p|li|dd|dt|blockquote|pre|h[1-6]|td|figcaption)$/

/** Whether a control or a link leads to the element of this id. */
type IsOpened = (id: string) => boolean

/**
 * The elements inside a root that its reader does not see, each with its hint. In a live page the browser says what
 * is drawn, whatever the markup declares; a parsed one has declarations only.
 */
export function findHiddenElements(root: Element): Map<Element, BoilerplateHint> {
  const found = new Map<Element, BoilerplateHint>()
  const isLive = root.ownerDocument.defaultView !== null
  let opened: ReadonlySet<string> | undefined
  const isOpened = (id: string) => {
    opened ??= idsWithOpener(root.ownerDocument)
    return opened.has(id)
  }
  for (const element of root.querySelectorAll(isLive ? `${NAMED},[aria-modal]` : DECLARED)) {
    if (element.getAttribute('aria-modal') === 'true') found.set(element, DIALOG)
    else if (isLive ? isUnseen(element, isOpened) : isDeclaredHidden(element, isOpened))
      found.set(element, HIDDEN)
  }
  return found
}

function isDeclaredHidden(element: Element, isOpened: IsOpened): boolean {
  const declared =
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    isCopyForTheEye(element)
  return declared && !isExpandable(element, isOpened)
}

/** Not drawn by its own doing, or drawn where nobody sees it, for screen readers. */
function isUnseen(element: Element, isOpened: IsOpened): boolean {
  if (element.checkVisibility({ visibilityProperty: true }))
    return isCopyForTheEye(element) || isClipped(element as HTMLElement, isOpened)
  const { display, visibility } = getComputedStyle(element)
  return (display === 'none' || visibility !== 'visible') && !isExpandable(element, isOpened)
}

/** `aria-hidden` marks icons and copies of visible text, but sometimes an image, a formula, or a paragraph like others. */
function isCopyForTheEye(element: Element): boolean {
  if (element.getAttribute('aria-hidden') !== 'true' || element.querySelector('img,math'))
    return false
  const isText =
    TEXT_ELEMENT.test(element.localName) &&
    (element.textContent ?? '').trim().length >= MIN_PROSE_CHARS
  return !isText
}

/** Clipped to nothing, letters of no size, or put far beside the page. An opacity of 0 may be a text that fades in. */
function isClipped(element: HTMLElement, isOpened: IsOpened): boolean {
  const { offsetWidth, offsetHeight, offsetLeft } = element
  const isTiny = offsetWidth <= 1 || offsetHeight <= 1
  if (!isTiny && !(offsetLeft < FAR_LEFT)) return false
  if (!element.textContent?.trim()) return false
  const { position, overflowX, fontSize } = getComputedStyle(element)
  if (!isTiny) return position === 'absolute' && !element.querySelector('img')
  if (fontSize === '0px') return !element.firstElementChild
  if (overflowX === 'visible' || offsetHeight > 1) return false
  if (position === 'absolute' && offsetWidth <= 1) return true
  return !isExpandable(element, isOpened)
}

function isExpandable(element: Element, isOpened: IsOpened): boolean {
  if (EXPANDABLE.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true
  if (element.getAttribute('role') === 'tabpanel') return true
  if ((element.textContent ?? '').length < MIN_PROSE_CHARS) return false
  const { previousElementSibling: before, nextElementSibling: after, id } = element
  const isBeside = [before, after].some((sibling) => sibling && isOpener(sibling))
  return isBeside || isOpened(id)
}

/** A control, or a line that holds nothing but one. */
function isOpener(sibling: Element): boolean {
  return sibling.matches(OPENERS) || sibling.firstElementChild?.matches(OPENERS) === true
}

/** The ids of what a control or a link of the page leads to. Asked once, for a page may hide any number of parts. */
function idsWithOpener(document: Document): Set<string> {
  const openers = [...document.querySelectorAll('[aria-controls],[href^="#"]')]
  return new Set(
    openers
      .flatMap((opener) => [
        ...(opener.getAttribute('aria-controls')?.split(/\s+/) ?? []),
        opener.getAttribute('href')?.slice(1) ?? '',
      ])
      .filter(Boolean),
  )
}

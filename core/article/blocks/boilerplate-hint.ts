import type { BoilerplateHint } from './block'
import { hintByNames } from './hint-by-names'

/** An element with a larger share of the page's prose is the page itself, whatever its name. */
const MAX_SHARE = 0.4

const strongHint = (reason: string): BoilerplateHint => ({
  reason,
  maxShare: MAX_SHARE,
  maxProse: Number.POSITIVE_INFINITY,
})

const HIDDEN = strongHint('declared hidden')
const DIALOG = strongHint('a dialog over the page')
const NAVIGATION = strongHint('navigation of the site')
const CONTROL = strongHint('a form or a control')
const ASIDE: BoilerplateHint = { reason: 'beside the text', maxShare: 0.3, maxProse: 800 }

const BY_TAG: Record<string, BoilerplateHint> = {
  nav: NAVIGATION,
  menu: NAVIGATION,
  dialog: DIALOG,
  form: CONTROL,
  button: CONTROL,
  aside: ASIDE,
  footer: { reason: 'a footer', maxShare: 0.3, maxProse: 1500 },
}

const BY_ROLE: Record<string, BoilerplateHint> = {
  navigation: NAVIGATION,
  banner: NAVIGATION,
  contentinfo: NAVIGATION,
  search: NAVIGATION,
  menubar: NAVIGATION,
  menu: NAVIGATION,
  toolbar: NAVIGATION,
  dialog: DIALOG,
  alertdialog: DIALOG,
  complementary: ASIDE,
}

/**
 * Elements that declare themselves hidden. One query for all is faster than asking each element.
 */
const DECLARED_HIDDEN =
  '[hidden]:not([hidden="until-found"]),[style*="display"],[style*="visibility"],[aria-modal="true"],[aria-hidden="true"]'

/** Names of parts that a reader can expand. They are closed, but part of the article. */
const EXPANDABLE =
  /accordion|collaps|expand|faq|toggle|answer|tab-?(?:pane|panel|content)|panel|read-?more|show-?more|reveal/i

/** The elements inside a root that are declared hidden, each with its hint. */
export function findHiddenElements(root: Element): Map<Element, BoilerplateHint> {
  const found = new Map<Element, BoilerplateHint>()
  for (const element of root.querySelectorAll(DECLARED_HIDDEN)) {
    const suspicion = hiddenHint(element)
    if (suspicion) found.set(element, suspicion)
  }
  return found
}

/** Why an element may be boilerplate, by its tag, role, class or id; undefined for most. */
export function boilerplateHint(element: Element): BoilerplateHint | undefined {
  const byTag = BY_TAG[element.localName]
  if (byTag || !element.hasAttributes()) return byTag
  const role = element.getAttribute('role')
  return (role === null ? undefined : BY_ROLE[role]) ?? hintByNames(element)
}

function hiddenHint(element: Element): BoilerplateHint | undefined {
  if (element.getAttribute('aria-modal') === 'true') return DIALOG
  const declared =
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    // `aria-hidden` marks icons and copies of visible text, but sometimes an image or a formula.
    (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('img,math'))
  if (!declared || EXPANDABLE.test(`${element.getAttribute('class') ?? ''} ${element.id}`))
    return undefined
  return HIDDEN
}

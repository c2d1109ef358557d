import type { BoilerplateHint } from './block'
import { hintByNames } from './hint-by-names'

/** An element with this share of the page's prose is the page, whatever it is called. */
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

/** What elements declare of themselves that takes them out of sight. One query: asking each costs more. */
const DECLARED_HIDDEN =
  '[hidden]:not([hidden="until-found"]),[style*="display"],[style*="visibility"],[aria-modal="true"],[aria-hidden="true"]'

/** Parts that open when a reader asks: shut, but to be read. */
const EXPANDABLE =
  /accordion|collaps|expand|faq|toggle|answer|tab-?(?:pane|panel|content)|panel|read-?more|show-?more|reveal/i

/** Every element inside a root that is declared out of sight, and how. */
export function findHiddenElements(root: Element): Map<Element, BoilerplateHint> {
  const found = new Map<Element, BoilerplateHint>()
  for (const element of root.querySelectorAll(DECLARED_HIDDEN)) {
    const suspicion = hiddenHint(element)
    if (suspicion) found.set(element, suspicion)
  }
  return found
}

/** Why an element may be no part of an article, by its kind, role and name; undefined for most. */
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
    // Copies of visible text and icons; a picture may be marked so as well.
    (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('img,math'))
  if (!declared || EXPANDABLE.test(`${element.getAttribute('class') ?? ''} ${element.id}`))
    return undefined
  return HIDDEN
}

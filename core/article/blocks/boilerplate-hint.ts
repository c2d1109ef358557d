import type { BoilerplateHint } from './block'
import { hintByNames } from './hint-by-names'
import { isDisclosure } from './is-disclosure'
import { isNote } from './is-note'

/** An element with a larger share of the page's prose is the page itself, whatever its name. */
const MAX_SHARE = 0.4

/** The words of the buttons beside a block of code: its language, "Copy". In characters. */
const MAX_CHARS_OF_BUTTONS = 60

const strongHint = (reason: string): BoilerplateHint => ({
  reason,
  maxShare: MAX_SHARE,
  maxProse: Number.POSITIVE_INFINITY,
})

/** What a page hides from its reader. */
export const HIDDEN = strongHint('hidden')
export const DIALOG = strongHint('a dialog over the page')
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
  tablist: NAVIGATION,
  dialog: DIALOG,
  alertdialog: DIALOG,
  complementary: ASIDE,
}

/** Why an element may be boilerplate, by its tag, role, class or id; undefined for most. */
export function boilerplateHint(element: Element): BoilerplateHint | undefined {
  const isText = isDisclosure(element) || (element.localName === 'aside' && isNote(element))
  const byTag = isText ? undefined : BY_TAG[element.localName]
  if (byTag || !element.hasAttributes()) return byTag
  const role = element.getAttribute('role')
  const byRole = role === null ? undefined : BY_ROLE[role]
  return byRole ?? (wrapsCode(element) ? undefined : hintByNames(element))
}

/** A box of code with its buttons, whatever they give it a name for. */
function wrapsCode(element: Element): boolean {
  const code = element.firstElementChild
  if (code?.localName !== 'pre') return false
  const beside = (element.textContent ?? '').length - (code.textContent ?? '').length
  return beside <= MAX_CHARS_OF_BUTTONS
}

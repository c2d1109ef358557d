import type { Suspicion } from './box'
import { suspectNames } from './class-names'

/** An element with this share of the page's prose is the page, whatever it is called. */
const MAX_SHARE = 0.4

const surely = (reason: string): Suspicion => ({
  reason,
  maxShare: MAX_SHARE,
  maxProse: Number.POSITIVE_INFINITY,
})

const HIDDEN = surely('declared hidden')
const DIALOG = surely('a dialog over the page')
const NAVIGATION = surely('navigation of the site')
const CONTROL = surely('a form or a control')
const ASIDE: Suspicion = { reason: 'beside the text', maxShare: 0.3, maxProse: 800 }

const BY_TAG: Record<string, Suspicion> = {
  nav: NAVIGATION,
  menu: NAVIGATION,
  dialog: DIALOG,
  form: CONTROL,
  button: CONTROL,
  aside: ASIDE,
  footer: { reason: 'a footer', maxShare: 0.3, maxProse: 1500 },
}

const BY_ROLE: Record<string, Suspicion> = {
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

/** Why an element may be no part of an article, by what it says of itself; undefined for most. */
export function suspect(element: Element): Suspicion | undefined {
  if (element.attributes.length === 0) return BY_TAG[element.localName]
  return (
    BY_TAG[element.localName] ??
    BY_ROLE[element.getAttribute('role') ?? ''] ??
    hidden(element) ??
    suspectNames(element)
  )
}

/** Parts that open when a reader asks: shut, but to be read. */
const OPENS =
  /accordion|collaps|expand|faq|toggle|answer|tab-?(?:pane|panel|content)|panel|read-?more|show-?more|reveal/i

function hidden(element: Element): Suspicion | undefined {
  if (OPENS.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return undefined
  const declared = element.getAttribute('hidden')
  if (declared !== null && declared !== 'until-found') return HIDDEN
  if (element.getAttribute('aria-modal') === 'true') return DIALOG
  const style = element.getAttribute('style')
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return HIDDEN
  // Copies of visible text and icons; a picture may be marked so as well.
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('img,math'))
    return HIDDEN
  return undefined
}

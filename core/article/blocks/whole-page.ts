import type { Box } from './box'
import { visit } from './tree'

/** A body with less prose, or less of it among its characters, is a list, a shop, a start page. */
const MIN_PROSE = 400
const MIN_PROSE_SHARE = 0.4

/** A main part holds at least this share of the page's text. */
const MIN_SHARE_MAIN = 0.3

/** Whether a chosen body reads as one text, and not as a list, a shop or a start page. */
export function readsAsText(root: Box, declared: boolean): boolean {
  if (root.prose >= MIN_PROSE && root.prose >= root.chars * MIN_PROSE_SHARE) return true
  return declared && root.prose >= root.chars * MIN_PROSE_SHARE
}

/** What a page that is no text is about: its main part, else all that is not the site's. */
export function mainPart(top: Box): Box {
  let main: Box | undefined
  visit(top, (box) => {
    const { element } = box
    const named =
      element.localName === 'main' ||
      element.getAttribute('role') === 'main' ||
      /^(?:main|content|main-content)$/i.test(element.id)
    if (named && box.chars > (main?.chars ?? 0)) main = box
  })
  return main && main.chars >= top.chars * MIN_SHARE_MAIN ? main : top
}

import type { Block } from './block'
import { visitBlocks } from './block-tree'

/**
 * A body with less prose (characters), or a smaller share of it, is a list, a shop or a start page.
 */
const MIN_PROSE = 400
const MIN_PROSE_SHARE = 0.4

/** The main part has at least this share of the page's text. */
const MIN_SHARE_MAIN = 0.3

/** Whether a chosen body is running text, and not a list, a shop or a start page. */
export function isRunningText(root: Block, declared: boolean): boolean {
  if (root.prose >= MIN_PROSE && root.prose >= root.chars * MIN_PROSE_SHARE) return true
  return declared && root.prose >= root.chars * MIN_PROSE_SHARE
}

/**
 * The content of a page without running text: its main part, else the whole page without
 * boilerplate.
 */
export function mainBlock(top: Block): Block {
  let main: Block | undefined
  visitBlocks(top, (block) => {
    const { element } = block
    const named =
      element.localName === 'main' ||
      element.getAttribute('role') === 'main' ||
      /^(?:main|content|main-content)$/i.test(element.id)
    if (named && block.chars > (main?.chars ?? 0)) main = block
  })
  return main && main.chars >= top.chars * MIN_SHARE_MAIN ? main : top
}

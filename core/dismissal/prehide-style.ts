import { isPlainSelector } from '@/core/values/is-plain-selector'

/** A selector that ends in an id or a class, and in none of the page itself. */
const NAMED = /[#.][^>#.]*$/
const PAGE = /(?:^|\s)(?:html|body|main|article)[^\s>]*$/i

/** True for a selector that may be prehidden: stored ones can come from an imported file. */
export function isPrehidable(selector: string): boolean {
  return isPlainSelector(selector) && NAMED.test(selector) && !PAGE.test(selector)
}

/**
 * A user style under which boxes are laid out and hit as ever but show nothing: whether they are notices can
 * then be judged as if they were seen. Only a mask does so. `opacity`, `visibility` and `clip-path` change what is
 * judged, and a filter creates a containing block for what is fixed in it.
 * https://developer.mozilla.org/docs/Web/CSS/CSS_display/Containing_block
 */
export function prehideStyle(selectors: readonly string[]): string {
  const prehidable = selectors.filter(isPrehidable)
  if (prehidable.length === 0) return ''
  const backdrops = prehidable.map((selector) => `${selector}::backdrop`)
  return `${prehidable.join(', ')} { mask: linear-gradient(#0000, #0000) !important }
${backdrops.join(', ')} { opacity: 0 !important }`
}

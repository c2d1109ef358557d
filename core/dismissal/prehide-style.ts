/** What a selector made here can hold, an escaped character among it; nothing that could end a rule. */
const SELECTOR = /^(?:[\w\s#.>-]|[^\0-\x7f]|\\[^\n{}])+$/

/** A selector that means something of its own, and not the page. */
const NAMED = /[#.][^>]*$/
const PAGE = /(?:^|\s)(?:html|body|main|article)[^\s>]*$/i

/** True for a selector that may stand in the veil: kept ones can come from an imported file. */
export function isPrehidable(selector: string): boolean {
  return SELECTOR.test(selector) && NAMED.test(selector) && !PAGE.test(selector)
}

/**
 * A user style under which boxes are not painted though they are there, as large as they are and in the way as
 * they are: whether they are notices can then be judged as if they were seen. A mask does so, and nothing else
 * does: `opacity`, `visibility` and `clip-path` are seen by what judges, and a filter moves what is fixed in it.
 */
export function prehideStyle(selectors: readonly string[]): string {
  const veilable = selectors.filter(isPrehidable)
  if (veilable.length === 0) return ''
  const backdrops = veilable.map((selector) => `${selector}::backdrop`)
  return `${veilable.join(', ')} { mask: linear-gradient(#0000, #0000) !important }
${backdrops.join(', ')} { opacity: 0 !important }`
}

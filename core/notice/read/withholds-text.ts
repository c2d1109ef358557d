import { childrenOf, contains, matches, textContentOf } from '@/core/page/node-access'
import { isRendered } from '@/core/page/visibility'
import { WRAPPER_SLACK } from './reading-limits'

/** Never rendered, whatever a page does. */
const UNRENDERED = 'script,style,noscript,template,head'

/**
 * True when a box holds, beside the notice in it, text that is not rendered: what the notice was put in place of. The
 * box is then no part of the notice: hidden with it the text could not be shown again. Forces no layout.
 */
export function withholdsText(box: Element, notice: Element): boolean {
  return [...childrenOf(box)].some(
    (child) =>
      !contains(child, notice) &&
      !matches(child, UNRENDERED) &&
      (textContentOf(child) ?? '').trim().length > WRAPPER_SLACK &&
      !isRendered(child),
  )
}

import { quietly } from '@/bridge/quietly'
import { take } from '../isolated-world/registry'

/** The style that wins over the page's, while it is in the page. */
const STYLE = { is: 'interactiveRoot' } as const

/** Firefox has no such property. https://drafts.csswg.org/css-ui-4/#interactivity */
type InteractiveStyle = CSSStyleDeclaration & { interactivity?: string }

/**
 * Has an element be pressed that a style sheet of its page makes inert, with all that lies in it: a property of user origin
 * wins over any of the page's, an instant later.
 *
 * @returns takes it back; `undefined` where nothing was to be done.
 */
export function undoInertStyle(element: Element): (() => void) | undefined {
  const { interactivity }: InteractiveStyle = getComputedStyle(element)
  const userStyle = take('userStyle')
  if (interactivity !== 'inert' || !userStyle) return undefined
  void quietly(userStyle.insert(STYLE))
  return () => void quietly(userStyle.remove(STYLE))
}

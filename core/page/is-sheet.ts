import { matches, querySelector, textContentOf } from './node-access'

/** A sheet may carry so much text, its maker's name or a stray sign, and say nothing to the reader. In characters. */
const MAX_BADGE_TEXT = 24

/** Pictures, and what is pressed or filled in. */
const CONTENT = 'img,video,iframe,canvas,object,embed,button,input,select,textarea'

/** True for an element that holds nothing but, perhaps, its maker's badge. Says nothing of its size and place. */
export function isSheet(element: Element): boolean {
  const { length } = (textContentOf(element) ?? '').trim()
  if (length > MAX_BADGE_TEXT || matches(element, `html,body,${CONTENT}`)) return false
  return !querySelector(element, CONTENT)
}

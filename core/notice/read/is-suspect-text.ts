import { foldWords } from './fold-words'
import { holdsAny, namesBlocker } from './is-suspect'
import { MAX_BOX_TEXT } from './reading-limits'
import { advertStems, blockStems, consentStems } from './stems'

/**
 * May this be what a notice says, all of it and nothing else? For a box that stands in the reader's way. There it is
 * enough to speak of adverts or of blocking, however it is said ("let our sponsors through"), unless it speaks of
 * consent; what is longer than a notice has to name a blocker (`isSuspect`). Takes a time that grows with the text alone.
 */
export function isSuspectText(text: string): boolean {
  // Its beginning is read of a longer one.
  const words = foldWords(` ${text.slice(0, 4 * MAX_BOX_TEXT)} `)
  if (namesBlocker(words)) return true
  if (words.length > MAX_BOX_TEXT || holdsAny(words, consentStems)) return false
  return holdsAny(words, advertStems) || holdsAny(words, blockStems)
}

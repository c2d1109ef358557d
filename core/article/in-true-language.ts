import { primaryLanguage } from '@/core/values/primary-language'
import { isWrittenRightToLeft } from './metadata/language'
import type { Article } from './types'

/** What the browser makes of a text. */
export interface FoundLanguages {
  isReliable: boolean
  languages: readonly { language: string; percentage: number }[]
}

/** A shorter text (characters) is too little to contradict what its page declares. */
const MIN_CHARS = 300

/** The share of the text, in percent, that is in the language it is said to be in. */
const MIN_PERCENT = 85

/** Languages that are mistaken for each other, and other names for the same. */
const SAME: readonly string[][] = [
  ['no', 'nb', 'nn', 'da'],
  ['sr', 'hr', 'bs', 'sh', 'cnr'],
  ['id', 'in', 'ms'],
  ['he', 'iw'],
  ['gl', 'pt'],
  ['cs', 'sk'],
  ['fa', 'prs'],
  ['tl', 'fil'],
]

/**
 * An article in the language of its text, where that contradicts what its page declares, or the page declares none. Voices,
 * hyphenation and books rely on it.
 */
export function inTrueLanguage(article: Article, found: FoundLanguages | undefined): Article {
  const [first] = found?.languages ?? []
  if (!found?.isReliable || !first || first.percentage < MIN_PERCENT) return article
  if (article.text.length < MIN_CHARS || !/^[a-z]{2,3}(?:-|$)/i.test(first.language)) return article
  const spoken = primaryLanguage(first.language)
  const declared = article.lang && primaryLanguage(article.lang)
  if (declared && isSame(declared, spoken)) return article
  const { dir: _, ...rest } = article
  const dir = isWrittenRightToLeft(spoken) ? 'rtl' : undefined
  return { ...rest, lang: first.language, ...(dir && { dir }) }
}

function isSame(one: string, other: string): boolean {
  return one === other || SAME.some((group) => group.includes(one) && group.includes(other))
}

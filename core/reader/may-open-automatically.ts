import type { Article } from '@/core/article/types'

/** A shorter text is a caption or an announcement, read as well in its page. */
const MIN_WORDS = 120

/** A paragraph this long (characters; a third for CJK, which says more in one) is prose and not a teaser's line. */
const PROSE = 90

/** So many paragraphs of prose make a text; a list of teasers has one for each of its links. */
const MIN_PROSE = 3

/** The part of the text that must be prose. */
const MIN_SHARE = 0.5

/** Linked headings of a list; an article may link one or two. */
const MAX_LINKED_HEADINGS = 2

/**
 * Whether a page is so surely an article that it may open in the reader view without being asked for: no site's
 * front page, no list of articles, no shop. Stricter than `extractArticle`, which a reader has asked.
 */
export function mayOpenAutomatically(article: Article, url: string): boolean {
  if (isFront(url) || article.wordCount < MIN_WORDS) return false
  const linked = article.html.match(/<h[2-6][^>]*>\s*(?:<(?!\/?a\b)[^>]*>\s*)*<a\b/g) ?? []
  if (linked.length > MAX_LINKED_HEADINGS) return false
  const paragraphs = article.text.split('\n\n')
  const prose = paragraphs.filter((paragraph) => paragraph.length >= lengthOfProse(paragraph))
  const length = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0)
  return prose.length >= MIN_PROSE && length(prose) >= length(paragraphs) * MIN_SHARE
}

function lengthOfProse(paragraph: string): number {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}]{4}/u.test(paragraph) ? PROSE / 3 : PROSE
}

/** The front page of a site or of one of its languages. */
function isFront(url: string): boolean {
  const { pathname } = new URL(url)
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(pathname)
}

import type { Article } from '@/core/article/types'

/** A shorter text (words) is a caption or an announcement, which needs no reader view. */
const MIN_WORDS = 120

/**
 * A longer paragraph (characters; a third for Chinese, Japanese and Korean) is prose, not a teaser.
 */
const PROSE = 90

/** An article has so many paragraphs of prose. */
const MIN_PROSE = 3

/** The share of the text that must be prose. */
const MIN_SHARE = 0.5

/** An article has at most so many linked headings. A list of articles has more. */
const MAX_LINKED_HEADINGS = 2

/** A heading that begins with a link, whatever elements lie around that. */
const LINKED_HEADING = /<h[2-6]\b[^<>]*>\s*(?:<(?!\/?(?:a|h[1-6])\b)[^<>]*>\s*)*<a\b/g

/**
 * Whether a page is so surely an article that the reader view may open without being asked: not a
 * front page, a list of articles or a shop. Stricter than `extractArticle`, which runs when a
 * reader asks.
 */
export function mayOpenAutomatically(article: Article, url: string): boolean {
  if (isFront(url) || article.wordCount < MIN_WORDS) return false
  const linked = article.html.match(LINKED_HEADING) ?? []
  if (linked.length > MAX_LINKED_HEADINGS) return false
  const paragraphs = article.text.split('\n\n')
  const prose = paragraphs.filter((paragraph) => paragraph.length >= lengthOfProse(paragraph))
  const length = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0)
  return prose.length >= MIN_PROSE && length(prose) >= length(paragraphs) * MIN_SHARE
}

function lengthOfProse(paragraph: string): number {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}]{4}/u.test(paragraph) ? PROSE / 3 : PROSE
}

/** Whether a URL is the front page of a site, or of one of its languages. */
function isFront(url: string): boolean {
  const { pathname } = new URL(url)
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i.test(pathname)
}

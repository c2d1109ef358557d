import { sectionKind, visibleText } from '@/core/sections'
import type { BodyRange } from './body-range'
import type { RelatedCandidate } from './related-candidate'

/** A line that only points to another article is not much longer than its title. */
const MAX_LINE_CHARS = 260

/** Finds lines inside the text that point to another article: "Read also: …". */
export function candidatesFromBody(range: BodyRange): RelatedCandidate[] {
  const candidates: RelatedCandidate[] = []
  for (const line of range.container.querySelectorAll('p,li,blockquote,div,h2,h3,h4')) {
    const link = line.querySelector('a[href]')
    if (!link) continue
    if ((line.textContent ?? '').length > MAX_LINE_CHARS * 2) continue
    const text = visibleText(line)
    if (text.length > MAX_LINE_CHARS || !opensAsPointer(text, visibleText(link))) continue
    for (const each of line.querySelectorAll('a[href]')) {
      candidates.push({ link: each, source: 'inline', sponsored: false })
    }
  }
  return candidates
}

/**
 * A label with more words must end with a colon or the like. Else it is the start of a sentence.
 */
const MAX_LABEL_WORDS = 4

/** Whether a line is a pointer, with the label before the link or at its beginning. */
function opensAsPointer(text: string, linkText: string): boolean {
  const at = text.indexOf(linkText)
  const before = at > 0 ? text.slice(0, at) : (/^[^:：|>»]{3,40}[:：|>»]/u.exec(text)?.[0] ?? '')
  if (before === '' || sectionKind(before.replace(/^\W*\[/, '')) !== 'related') return false
  return /[:：|>»–-]\s*$/u.test(before) || before.trim().split(/\s+/).length <= MAX_LABEL_WORDS
}

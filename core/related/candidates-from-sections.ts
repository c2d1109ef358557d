import type { Section } from '@/core/sections'
import type { RelatedCandidate } from './related-candidate'

/** A list longer than this is an index of the site, not a choice for this article. */
const MAX_LINKS = 60

/** Headings of what machines choose for a reader, not editors for an article: "You may also like". */
const RECOMMENDATIONS =
  /\b(?:like|enjoy|interest\w*|recommend\w*|gefallen|interessier\w*|empfohlen\w*|aimer\w*|intéress\w*|recomm?\w*|interes\w*|gustar\w*|piac\w*|gostar)\b/i

/** The links of the page's own groups of related articles, and of those somebody paid for. */
export function candidatesFromSections(sections: readonly Section[]): RelatedCandidate[] {
  const candidates: RelatedCandidate[] = []
  for (const { kind, elements, heading } of sections) {
    if (kind !== 'related' && kind !== 'sponsored') continue
    const links = elements.flatMap((element) => [
      ...(element.matches('a[href]') ? [element] : []),
      ...element.querySelectorAll('a[href]'),
    ])
    if (links.length > MAX_LINKS) continue
    for (const link of links) {
      // Menus name their parts as sections do.
      if (
        link.closest(
          'nav:not([class*="relat" i]),[role="menubar"],[role="menu"],body>header,body>footer',
        )
      )
        continue
      const isRecommendation = RECOMMENDATIONS.test(heading ?? '')
      candidates.push({
        link,
        source: 'section',
        sponsored: kind === 'sponsored',
        isRecommendation,
      })
    }
  }
  return candidates
}

import type { Section } from '@/core/sections'
import type { RelatedCandidate } from './related-candidate'

/** A longer list is an index of the site. */
const MAX_LINKS = 60

/** Headings of links that an algorithm chose, not an editor: "You may also like". */
const RECOMMENDATIONS =
  /\b(?:like|enjoy|interest\w*|recommend\w*|gefallen|interessier\w*|empfohlen\w*|aimer\w*|intéress\w*|recomm?\w*|interes\w*|gustar\w*|piac\w*|gostar)\b/i

/** Finds the links in groups of related articles and in sponsored groups. */
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
      // Menus use the same words for sections of the site.
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

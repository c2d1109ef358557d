import type { RelatedLink } from './types'

/** A link that may lead to a related article: where it was found, and whether it is sponsored. */
export interface RelatedCandidate {
  link: Element
  source: RelatedLink['source']
  sponsored: boolean
  /** Whether its heading says that an algorithm chose it. */
  isRecommendation?: boolean
}

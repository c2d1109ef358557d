import type { RelatedLink } from './types'

/** A link of the page before choosing: where it stands, and whether somebody paid for it. */
export interface RelatedCandidate {
  link: Element
  source: RelatedLink['source']
  sponsored: boolean
  /** Under a heading that says so much: chosen by a machine for the reader. */
  isRecommendation?: boolean
}

import type { CardFacts } from './card-facts'

/** A link to another article that the page itself offers, with what its card says of it. */
export interface RelatedLink extends CardFacts {
  /** Absolute http(s) URL. */
  href: string
  title: string
  /** Where it was found: under a heading, inside the body, or in a cluster after the body. */
  source: 'section' | 'inline' | 'cluster'
  /** Whether somebody paid for it. */
  sponsored: boolean
  /** Absolute http(s) URL of the image beside it. */
  image?: string
}

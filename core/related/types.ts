/** A link to another article that the page itself offers. */
export interface RelatedLink {
  /** Absolute http(s) URL. */
  href: string
  title: string
  /** Where it stood: under a heading of the page, inside the body, or in a cluster after it. */
  source: 'section' | 'inline' | 'cluster'
  /** Paid for by somebody; left out unless asked for. */
  sponsored: boolean
  /** Absolute http(s) URL of the picture beside it. */
  image?: string
}

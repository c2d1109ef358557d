/** A way to support a publisher; the order is that in which they are offered. */
export const SUPPORT_KINDS = [
  'subscribe',
  'donate',
  'newsletter',
  'feed',
  // Web Monetization: a wallet that a reader's own wallet pays; nothing to open.
  'monetization',
] as const
export type SupportKind = (typeof SUPPORT_KINDS)[number]

export interface SupportLink {
  kind: SupportKind
  /** Absolute, http or https. */
  href: string
  /** The page's own words for it; empty when it has none. */
  title: string
}

/** What a page says by itself about how it lives. */
export interface SupportWays {
  /** Best first, no address twice. */
  links: SupportLink[]
  /** What the page declares of its article; absent when it says nothing. */
  isFree?: boolean
  /** What the publisher declares to say about it; plain text. */
  words?: string
}

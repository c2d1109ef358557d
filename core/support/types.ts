/** The kinds of support, in the order in which they are offered. */
export const SUPPORT_KINDS = [
  'subscribe',
  'donate',
  'newsletter',
  'feed',
  // Web Monetization: a wallet that the reader's own wallet pays. There is nothing to open.
  'monetization',
] as const
export type SupportKind = (typeof SUPPORT_KINDS)[number]

/** These bring a reader back and pay nobody. */
const FOLLOWING: readonly SupportKind[] = ['newsletter', 'feed']

/** Whether a way pays the publisher. */
export function pays({ kind }: SupportLink): boolean {
  return !FOLLOWING.includes(kind)
}

export interface SupportLink {
  kind: SupportKind
  /** Absolute http(s) URL. */
  href: string
  /** The text of the page's link; empty when it has none. */
  title: string
}

/** The ways to support a publisher that a page offers. */
export interface SupportWays {
  /** Best first, without duplicates. */
  links: SupportLink[]
  /** Whether the page declares its article free to read; absent when it does not say. */
  isFree?: boolean
  /** What the publisher declares to readers; plain text. */
  words?: string
}

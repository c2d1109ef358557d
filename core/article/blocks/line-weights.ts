import type { Seen } from './see-lines'

/**
 * What speaks for a line (above 0) and against it. Fitted by logistic regression to the lines of labelled pages
 * (see "How a block is kept or cut" in ARCHITECTURE.md), so that no single page and no single rule decides.
 */
export const WEIGHTS: readonly [weight: number, one: keyof Seen, other?: keyof Seen][] = [
  [0.17, 'chars'],
  [-1.81, 'linked'],
  [-0.43, 'prose'],
  [0.23, 'ends'],
  [0.68, 'colon'],
  [2.05, 'heading'],
  [0.78, 'listItem'],
  [-0.56, 'plain'],
  [-0.24, 'depth'],
  [0.2, 'likeProse'],
  [0.28, 'likeLines'],
  [-1.16, 'place'],
  [-1.83, 'before'],
  [0.37, 'leads'],
  [-1.45, 'aroundLinked'],
  [1.22, 'beside'],
  [-1.47, 'capitals'],
  [0.59, 'prose', 'ends'],
  [0.05, 'prose', 'chars'],
  [1.52, 'heading', 'linked'],
  [-0.42, 'heading', 'chars'],
  [1.6, 'set', 'linked'],
  [0.5, 'set', 'ends'],
  [-1.79, 'set', 'main'],
  [0.22, 'set', 'likeProse'],
  [0.75, 'set', 'plain'],
  [-1.04, 'set', 'own'],
]

/** Where the sum of nothing would stand. */
export const BIAS = 0.73

/** What a rule's word against a line weighs, by its reason. */
export const REASONS: Readonly<Record<string, number>> = {
  'a teaser of another article': -2.12,
  'after the text has ended': -1.73,
  'before the text begins': -1.18,
  newsletter: -0.52,
  'nothing but links': -0.45,
  popular: 0.0,
  related: -2.8,
  sharing: -3.23,
  sponsored: -3.25,
  'the title of another article': -0.83,
  'what stands under every article': -1.76,
  "words of the page's machinery": -3.16,
  other: -2.35,
}

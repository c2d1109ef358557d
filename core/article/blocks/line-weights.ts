import type { LineFeatures } from './line-features'

/**
 * What speaks for a line (above 0) and against it. Fitted by logistic regression to the lines of labelled
 * pages (see "How a block is kept or cut" in ARCHITECTURE.md): no single page and no single rule decides.
 */
export const WEIGHTS: readonly [
  weight: number,
  one: keyof LineFeatures,
  other?: keyof LineFeatures,
][] = [
  [0.17, 'chars'],
  [-1.83, 'linked'],
  [-0.46, 'prose'],
  [0.21, 'ends'],
  [0.68, 'colon'],
  [2.04, 'heading'],
  [0.76, 'listItem'],
  [-0.57, 'plain'],
  [-0.24, 'depth'],
  [0.2, 'likeProse'],
  [0.29, 'likeLines'],
  [-1.23, 'place'],
  [-1.84, 'before'],
  [0.38, 'leads'],
  [-1.49, 'aroundLinked'],
  [1.2, 'beside'],
  [-1.5, 'capitals'],
  [0.6, 'prose', 'ends'],
  [0.06, 'prose', 'chars'],
  [1.55, 'heading', 'linked'],
  [-0.42, 'heading', 'chars'],
  [1.55, 'set', 'linked'],
  [0.52, 'set', 'ends'],
  [-1.78, 'set', 'main'],
  [0.22, 'set', 'likeProse'],
  [0.75, 'set', 'plain'],
  [-0.99, 'set', 'own'],
]

/** Where the sum of nothing would stand. */
export const BIAS = 0.8

/**
 * What a rule's word against a line weighs, by its reason. Closing words and newsletters weigh more than was
 * found: labels often count them as text, a reader does not want them.
 */
export const REASONS: Readonly<Record<string, number>> = {
  'a teaser of another article': -2.08,
  'after the text has ended': -1.55,
  'before the text begins': -1.17,
  newsletter: -3,
  'nothing but links': -0.37,
  popular: 0,
  related: -2.73,
  sharing: -3.15,
  sponsored: -3.21,
  'the title of another article': -0.76,
  'what stands under every article': -4,
  "words of the page's machinery": -3.12,
  other: -2.28,
}

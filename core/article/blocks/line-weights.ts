import type { LineFeatures } from './line-features'

/**
 * The weights of the features: above 0 for a line of the article, below 0 against it. A row with
 * two features weighs their product. Fitted by logistic regression to the lines of labelled pages
 * (see "How a block is kept or cut" in docs/extraction.md).
 */
export const LINE_WEIGHTS: readonly [
  weight: number,
  one: keyof LineFeatures,
  other?: keyof LineFeatures,
][] = [
  [0.17, 'chars'],
  [-1.83, 'linked'],
  [-0.46, 'prose'],
  [0.21, 'endsSentence'],
  [0.68, 'endsColon'],
  [2.04, 'heading'],
  [0.76, 'listItem'],
  [-0.57, 'generic'],
  [-0.24, 'depth'],
  [0.2, 'likeProse'],
  [0.29, 'likeLines'],
  [-1.23, 'position'],
  [-1.84, 'beforeText'],
  [0.38, 'beforeProse'],
  [-1.49, 'aroundLinked'],
  [1.2, 'proseBeside'],
  [-1.5, 'capitals'],
  [0.6, 'prose', 'endsSentence'],
  [0.06, 'prose', 'chars'],
  [1.55, 'heading', 'linked'],
  [-0.42, 'heading', 'chars'],
  [1.55, 'structured', 'linked'],
  [0.52, 'structured', 'endsSentence'],
  [-1.78, 'structured', 'inMain'],
  [0.22, 'structured', 'likeProse'],
  [0.75, 'structured', 'generic'],
  [-0.99, 'structured', 'linksOwnSite'],
]

/** The score of a line without any feature. */
export const LINE_BIAS = 0.8

/**
 * The weight of a rule's verdict, by its reason. Closing lines and newsletters weigh more than the
 * fit gave: labels often count them as text, but readers do not want them.
 */
export const REASON_WEIGHTS: Readonly<Record<string, number>> = {
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

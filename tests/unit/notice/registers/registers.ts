import { BALTIC_AND_URALIC } from './baltic-and-uralic'
import { GERMANIC } from './germanic'
import { OTHER_FAMILIES } from './other-families'
import { ROMANCE } from './romance'
import { SLAVIC } from './slavic'

/** Sentences by language, as publishers of many kinds would write them: formal, familiar, terse, in plural. */
export type Registers = Readonly<Record<string, Samples>>

interface Samples {
  notices: readonly string[]
  /** Popups of other kinds, sentences of articles, hints. */
  others: readonly string[]
  /** Requests that never name an ad blocker: a consent box could say the same, so they are left. */
  nameless?: readonly string[]
}

/** Written before the phrases were fitted to them, so that they tell how a new wording fares. */
export const REGISTERS: Registers = {
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...BALTIC_AND_URALIC,
  ...OTHER_FAMILIES,
}

import type { EvidenceId } from '../types'

/**
 * Every number that decides whether a box is a notice. They hold on the pages of `tests/pages`, notices and
 * look-alikes (`tests/e2e/pages.test.ts` writes a table of both), and on the texts of `tests/unit/notice`:
 * whoever changes a number compares both. `npm run bench:verdicts` fits them to the pages of `training/pages`.
 */

/** From this confidence on a notice may be dismissed without asking, where the reader chose that. */
export const ACT_ALONE = 0.85

/** From this confidence on the reader is asked; below it the box is left alone. */
export const ASK = 0.6

/** The highest confidence of a box that something speaks against: just not enough to act alone. */
export const DOUBTFUL = 0.84

/** The sum of weights at which confidence is 0.5: that of a plain request and nothing else. */
export const EVEN = 3

/** How many more points of weight multiply the odds by e (2.7). */
export const STEEPNESS = 1.2

/** How much wording there must be before geometry counts at all: a detection, or half a request. */
export const MIN_WORDING = 1.5

/** For each piece of evidence how much it speaks for an ad-block notice, or against one. */
export const WEIGHTS = {
  /** The reader's own word: there is nothing to weigh. */
  pointedAt: 1,

  // What the box says that a notice would say.
  /** By itself even; with any geometry a notice to ask about. */
  asksToDisable: 3,
  /** "It" may be another thing, unless a sentence says that an ad blocker was detected. */
  asksNext: { detected: 2.5, alone: 1.5 },
  saysDetected: 1.5,
  /** The next three are in other popups, too. */
  asksForSupport: 0.5,
  offersReload: 0.5,
  holdsBack: 0.5,
  asksByButton: 1.5,
  /** A publisher's word counts as much as a sentence that says so; it outweighs nothing that speaks against. */
  isDeclared: 1.5,
  /**
   * Stands in for a plain request in words that no phrase knows: as much as one at a likelihood of 82 %, more with
   * each point of log-odds, never more than a request and a detection. What phrases say of it already is taken off.
   */
  readsAsNotice: { even: 1.5, slope: 1, most: 4.5 },

  // How it stands in the reader's way.
  coversReading: { wall: 2, smaller: 1.2 },
  hidesArticle: 2,
  locksScrolling: 1,
  isModal: 1,
  isBar: 1.3,
  isBox: 0.9,
  /** Little: in the flow of a page the words must do. */
  isInsert: 0.45,
  /** Every reader with a blocker has hidden adverts, on pages with any popup. */
  hidBaits: 0.2,

  // What speaks for another kind of popup. From -4 on, a plain request, a detection and a wall (6.5 together) are
  // not enough to ask.
  /** Consent tools ask to switch blockers off, too: these are never to be touched. */
  asksForConsent: { alone: -6, inSmallPrint: -0.5 },
  /** Many honest notices offer a subscription beside the request: "disable it or subscribe". */
  asksForMoney: { besideRequest: -0.1, besideReading: -1.2, alone: -2.2 },
  /** So many have a link for those who already pay; a password field is a log-in. */
  asksToLogIn: { besideRequest: -0.2, alone: -4 },
  /** Text is written into a post, a search, an order: no notice has that. */
  asksForEmail: { address: -4, text: -8 },
  asksAge: -5,
  isConditional: -4,
  /** "AdBlock or some other such software" names the same thing, where the box surely reads as a notice. */
  blamesOtherTool: { alone: -5, besideNotice: -0.5 },
  /** A notice may have a large picture, where its words ask and say that a blocker was noticed. */
  showsMedia: { alone: -6, besideNotice: -1.5 },
  isTeaser: { inPage: -3, abovePage: -6 },
  isTour: -4,
  /** An app may show its notice in the place of all it has. */
  nothingUnderneath: { alone: -3, besideNotice: -0.2 },
  /** In the flow of its text such a page shows notices as examples. */
  pageIsAboutBlocking: { inText: -4, alone: -2.5 },
  tooLong: -2.5,
  /** The phrases' words in sentences that mean something else: a remedy, an article, a thank-you. */
  readsOtherwise: -5,
} as const satisfies Record<EvidenceId, number | Record<string, number>>

/**
 * From this likelihood on the reader of sentences takes a box's words for those of a notice. Of the texts of
 * `npm run bench:reading` that are none the model is then mistaken in one of a hundred.
 */
export const READS_AS_NOTICE = 0.75

/** From this likelihood on it bears out a request that the phrases know. */
export const READS_SURELY = 0.85

/** Up to this score they are likelier something else, whatever phrases they hold. */
export const READS_OTHERWISE = 0.55

/** A wall covers at least this share of the viewport; what covers less leaves the text in view. */
export const WALL_COVERAGE = 0.5

/** A box smaller than this share of the viewport leaves the text around it in view: a tooltip, a badge. */
export const TOOLTIP_COVERAGE = 0.05

/** A box of which media take this share is about that: a player, a lightbox, an advert with its frame around it. */
export const ABOUT_HALF = 0.45

/** A box of which links take more than this share is a teaser. */
export const MOSTLY = 0.5

/** A box above the page is a menu or a list from this share of links on; a notice with how-tos has less. */
export const NEARLY_ALL = 0.8

/** The longest notice seen has 664 characters; what is longer than this speaks of something else, too. */
export const LONG_TEXT = 800

/** In the flow of a page a request that is no wall is shorter, in characters. */
export const LONG_INLINE_TEXT = 400

/** In a text longer than this, in characters, the next sentence may well be about another thing. */
export const SHORT_TEXT = 500

/** How many sentences after the one that names the blocker may still speak of it as "it". */
export const SENTENCES_AFTER = 3

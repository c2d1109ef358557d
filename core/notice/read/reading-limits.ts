/** How much of a page and of its boxes is read. The weights of what is then found: `judge/weights.ts`. */

/**
 * The longest text of a box above the page that may be a notice, in characters. Of the notices measured the
 * median has 141, the longest 664.
 */
export const MAX_BOX_TEXT = 1_500

/** The same for `textContent`, which holds line feeds and scripts beside the words: four times as much. */
export const MAX_BOX_MARKUP_TEXT = 6_000

/** The longest request in the flow of a page, in characters; what is longer is a text of its own. */
export const MAX_INLINE_TEXT = 600

/** How much text a wrapper may add to an inline notice and still be only its wrapper, in characters. */
export const WRAPPER_SLACK = 40

/** A text longer than this is an article's, or data, and is not asked about, in characters. */
export const MAX_SUSPECT_TEXT = 4_000

/** Of a text only so much is asked about, in characters. Most pages, without their scripts, have a tenth of it. */
export const MAX_ASKED_TEXT = 400_000

/**
 * A word for blocking speaks of adverts that stand no further from it than this, in characters: a sentence. Of real
 * articles 3 in 100 then wake the second stage, where at a third of it 2 do, and a tenth more notices.
 */
export const NEAR_A_BLOCK = 90

/** So many words for blocking are looked at in a text: a page that says it more often speaks of building. */
export const MAX_BLOCKS_ASKED = 100

/** More paragraphs than this are an article or the wrapper of one, not a notice. */
export const MAX_NOTICE_PARAGRAPHS = 4

/** A page shows one notice, seldom two; more boxes than this that speak of blockers are content. */
export const MAX_BOXES = 8

/** Of a box with more elements than this only so many are read: notices have a few dozen. */
export const MAX_BOX_ELEMENTS = 600

/** Names of so many elements are read of a box: what names its tool stands at or near its top. */
export const MAX_NAMED_ELEMENTS = 20

/** One walk over a page looks at no more nodes than this: that keeps it below a long task of 50 ms. */
export const MAX_WALKED_NODES = 40_000

/** Of what holds more text than this in its markup, style sheets included, the browser is not asked what it renders. */
export const MAX_RENDERED_MARKUP = 60_000

/**
 * So many texts that speak of blockers are looked at closer: each asks for the place of its box and how it looks. A
 * forum's thread or a list of rules has thousands; a notice among them is found by hit tests.
 */
export const MAX_SUSPECT_TEXTS = 75

/** Neighbouring texts are asked about together until they are as long as this, in characters: one question costs 10 µs. */
export const ASKED_TOGETHER = 1_000

/** Shadow trees within shadow trees are opened to this depth: components nest a few dozen. */
export const MAX_NESTED_TREES = 50

/** How much of the text before is read again with the next: more than the longest word for an ad blocker. */
export const REPEATED_TEXT = 24

/** Enough words to know that there is something to read; counting on would only cost time. */
export const MAX_COUNTED_WORDS = 400

/** A page with as many links belongs to a site, however little text it has: a game, a video, a download. */
export const LINKS_OF_A_SITE = 10

/** Of a long page not every link need be looked at: so many are enough to find those outside the boxes. */
export const MAX_COUNTED_LINKS = 4 * LINKS_OF_A_SITE

/** Of so many adverts one is hidden, or none is. */
export const MAX_BAITS = 20

/** How many of the five points where one reads a backdrop covers that has another popup in its middle. */
export const MOST_POINTS = 3

/** Slack for borders, shadows and scroll bars when a bar is measured against the viewport, in CSS pixels. */
export const EDGE_SLACK = 24

/** A bar is low: what is taller than this share of the viewport is a wall or a box. */
export const MAX_BAR_HEIGHT = 0.4

/** A wrapper with more text than this beside the box is a page, even if it is named a player. In characters. */
export const MAX_PLAYER_TEXT = 400

/**
 * A page may lay out its very content with `position: absolute`. Above an article such a box is left out of
 * the article only if its text is short, in characters.
 */
export const MAX_ABSOLUTE_TEXT = MAX_BOX_TEXT / 2

/** Of what stands beside a box in its layer only so many are looked at, for each text that may be a notice's. */
export const MAX_SIBLINGS = 100

/** What stands beside a notice in one layer and says as much as this is a thing of its own, in characters. */
export const MIN_OWN_TEXT = 20

/** A layer that says as much as this around a box that lies over it is more than its backdrop, in characters. */
export const MIN_LAYER_TEXT = 60

/** A box of which a canvas takes this share is a game or a map, whatever is written beside it. */
export const MIN_CANVAS_SHARE = 0.15

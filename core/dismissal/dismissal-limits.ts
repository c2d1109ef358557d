/** How long a dismissal waits, how often it tries, and from which size on something counts. */

/** Own button, hiding, what only then comes to light, and once more: a plan that needs more does not work. */
export const MAX_ROUNDS = 4

// Pressing the notice's own button.

/** A notice that fades out takes this long at most; then it is hidden as well. In milliseconds. */
export const GONE_WITHIN_MS = 300

/** A page that has changed nothing this long after a press does nothing upon it. In milliseconds. */
export const ANSWERED_WITHIN_MS = 60

/** How often it is looked whether the notice is gone: once a frame. In milliseconds. */
export const LOOK_EVERY_MS = 16

/** What a page does when its notice is gone (its lock lifted, its backdrop removed) is done by then. */
export const SETTLED_AFTER_MS = 1_500

/**
 * A page that fades its notice out, or tells its server first, loads anew or leads away within this long after the press.
 * What a script does later is no answer to it: a page may end a session or show its next story. In milliseconds.
 */
export const HELD_FOR_MS = 3_000

/** A notice that is shown again by a transition of the page is in sight by then. In milliseconds. */
export const SHOWN_WITHIN_MS = 400

/**
 * Of so many elements it is remembered what is in them and where they are scrolled to: those of the notice first, then
 * the page's. A long article has a few thousand, and each is asked twice.
 */
export const MAX_STATEFUL = 5_000

/** So many rules of a page's sheets are compared with a notice; a large framework has ten thousand. */
export const MAX_RULES = 20_000

/** A close icon is small; a whole backdrop named "close" lies behind the notice. In CSS pixels. */
export const MAX_CLOSE_ICON = 80

/** Longer labels are sentences: what they promise is not read from a list. In characters. */
export const MAX_CLOSE_LABEL = 60

/** A page that keeps changing its notice is recorded so far; what is undone then is what was recorded. */
export const MAX_MUTATION_RECORDS = 2_000

// Reading what is in the way.

/** A notice may have so many backdrops; what covers the page beyond them is not the notice's. */
export const MAX_BACKDROPS = 3

/** Less than this cut off is a carousel or a rounded corner, not a lock. In CSS pixels. */
export const MIN_CLIPPED_HEIGHT = 200

/** So many elements are a notice's, with its backdrops and what the page puts in its place: more are a page that floods. */
export const MAX_LAYERS = 100

/** Locks, and the notice come back, are looked for on so many elements beside it: each asks for styles or words. */
export const MAX_NEIGHBOURS = 500

// Hiding.

/** An attribute longer than this makes no selector, in characters. */
export const MAX_ATTRIBUTE_VALUE = 300

/** Events of a dialog are queued as tasks of their own; this long after it they have all been sent. */
export const EVENTS_SENT_AFTER_MS = 250

// Answering a page that brings its notice back.

/** More answers than this within a second are a fight: from then on they come late, and less conspicuously. */
export const MAX_ANSWERS_A_SECOND = 20

/** How late. Two observers that answer each other at once would freeze the page. In milliseconds. */
export const LATE_ANSWER_MS = 80

/** After so many late answers the page has its way. */
export const MAX_LATE_ANSWERS = 150

/** What a dismissed notice says anew is read so long after: a page may write it word by word. In milliseconds. */
export const READ_ANEW_AFTER_MS = 100

/** After it nothing is read for so many times as long as it took: a page may change its box without end. */
export const REST_AFTER_READING = 20

/** Where something was added beside a dismissed notice, the notice is looked for among so many elements of the box. */
export const MAX_PARTS = 100

/** Texts are compared by so many first characters: a countdown at the end makes no other notice of it. */
export const COMPARED_TEXT = 160

/** These first characters are gathered from so much of a text, white space and numbers included. */
export const MAX_COMPARED_MARKUP = 10_000

// Scrolling in place of a page that cancels it.

/** A page that scrolls by itself upon the wheel or a key has begun to after this long. In milliseconds. */
export const SCROLLED_WITHIN_MS = 120

/** How often a first key press or turn of the wheel is carried out until the page has moved. */
export const MAX_SCROLL_TRIES = 5

/** A page that went back to where it was upon so many scrolls goes back upon each. */
export const MAX_CLAMPED = 2

/** How far an arrow key or a line of the wheel scrolls, in CSS pixels: about as far as in browsers. */
export const LINE_HEIGHT = 40

/** A key that scrolls by a page scrolls by this share of it, so that the last lines stay in sight. */
export const PAGE_SHARE = 0.9

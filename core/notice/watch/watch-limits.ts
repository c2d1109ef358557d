/** When the watch looks, how often, how long, and at what. Times are in milliseconds. */

/** After this long without a sign of its reader a page counts as quiet and the watch rests. */
export const QUIET_AFTER_MS = 60_000

/** New nodes are gathered this long and read in one go: a busy page costs one pass, not thousands. */
export const GATHER_MS = 60

/** More new nodes than this are not read one by one but with the whole page, which is quicker. */
export const MANY_NODES = 50

/** The first stage keeps no more new nodes than this, for it asks about them together; else it reads the page. */
export const MANY_ADDED = 12

/**
 * After a pass the next one waits this many times as long as it took, so that a busy page gives the watch at
 * most a twentieth of its time.
 */
export const REST_AFTER_PASS = 20

/** The same for the first stage, which is in every page: a fiftieth. */
export const REST_AFTER_LOOK = 50

/** A notice that fades in is looked at again after this long, then after twice as long, and so on. */
export const FADE_MS = 80

/**
 * When shadow roots attached meanwhile are looked for, for no observer tells of them. Notices that have one come in
 * the first seconds.
 */
export const ROOTS_AFTER_MS = [700, 2_500]

/** When the first stage looks for layers on a page that does not change: a style sheet or a script may show one by then. */
export const LAYERS_AFTER_MS = [400, 2_500]

/** So long words are looked for in one go, in milliseconds: a frame has 16. */
export const SLICE_MS = 8

/** Of the elements in one element so many may be suspects in its first half, and so many in its second. */
export const MAX_SUSPECT_CHILDREN = 40

/** So many suspects are watched; then the oldest is let go. */
export const MAX_SUSPECTS = 500

/** So many suspects are looked at in one go; the others after a pause, in which the page has its turn. */
export const LOOKS_A_SLICE = 40

/** How long that pause is: a page with thousands of suspects gives the watch half of its time at most. */
export const SLICE_PAUSE_MS = 20

/** A frame above the page counts from this share of the viewport on; smaller ones hold chats and videos. */
export const MIN_FRAME_SHARE = 0.15

/** A page that shows no more text than this, in characters, shows the notice in the place of its article. */
export const MAX_BARE_TEXT = 1_500

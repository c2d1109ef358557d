/** What counts as a wipe, and how often it is answered. */

/**
 * How long a removed node is remembered: a page wipes its article moments before it shows its notice, and what
 * was removed earlier is the page's own business. A watch that was stopped records for as long, until the
 * guard's has begun. In milliseconds.
 */
export const REMEMBERED_MS = 5_000

/** Fewer characters than this are a spinner, a banner or a view of an app, not an article. */
export const MIN_WIPED_TEXT = 600

/**
 * Text of this share of what was removed is of its size: views of an app differ in length. The rest of a page,
 * its menus and its footer, have less than the article.
 */
export const SAME_SIZE = 0.5

/** How often nodes are put back into a page that removes them again and again. */
export const MAX_RETURNS = 12

/** How much later than the one before each of these returns comes, in milliseconds. */
export const RETURN_AFTER_MS = 60

/** A longer one was made by nobody: five steps of a few classes each. In characters. */
const MAX_LENGTH = 500

/** An identifier as `CSS.escape()` writes it. Each alternative begins differently, so that no text is tried twice. */
const IDENTIFIER = String.raw`(?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6} |\\[^\n\da-f{}])+`
const COMPOUND = new RegExp(`^(?:${IDENTIFIER})?(?:[#.]${IDENTIFIER})*$`)

/** A digit that begins an identifier stands as its number. */
const BAD_BEGINNING = /(?:^|[#.])-?\d/

/**
 * True for a selector as Truce itself writes them: names of tags, ids and classes, one in the other by " > ". It holds no
 * list, no argument, no comment and nothing that could end a rule. Stored ones can come from an imported file or from a
 * page's process.
 */
export function isPlainSelector(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_LENGTH) return false
  return value
    .split(' > ')
    .every((part) => part !== '' && COMPOUND.test(part) && !BAD_BEGINNING.test(part))
}

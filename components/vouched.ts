/**
 * Events that Truce itself made after a reader's press was examined (`entrypoints/prompt-ui/press-gate.ts`). They stay
 * within the prompt's closed tree, and no page has this set.
 */
export const vouched = new WeakSet<Event>()

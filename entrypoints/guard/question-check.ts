/** How long to wait after the first look for another notice, twice as long after each one more. In milliseconds. */
const FIRST_WAIT_MS = 400

/** A page that puts another notice in its place for ever is looked at once a minute. */
const LONGEST_WAIT_MS = 60_000

interface QuestionParts {
  isContextInvalidated(): boolean
  /** Is the notice that is asked about still rendered? */
  isShown(): boolean
  /** Looks for the one that the page has put in its place. */
  lookAgain(): Promise<unknown>
  onGone(): void
}

/**
 * Checks now and then whether a question still has its notice, for no event tells that it is rendered no more, or that
 * the extension was reloaded. A page may put another notice in its place: then the question stays where it was, and can
 * be pressed. One that does so again and again is looked at ever more seldom, and never twice at a time; meanwhile the
 * question stays, too: a press finds the notice by its words.
 */
export function createQuestionCheck(parts: QuestionParts): () => Promise<void> {
  let isLooking = false
  let wait = FIRST_WAIT_MS
  let mayLookAt = 0

  return async () => {
    if (parts.isContextInvalidated()) return parts.onGone()
    if (parts.isShown() || isLooking || performance.now() < mayLookAt) return
    isLooking = true
    try {
      await parts.lookAgain()
    } finally {
      isLooking = false
      mayLookAt = performance.now() + wait
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    }
    if (!parts.isShown()) parts.onGone()
  }
}

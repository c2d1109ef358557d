import { LATE_ANSWER_MS, MAX_ANSWERS_A_SECOND, MAX_LATE_ANSWERS } from '../dismissal-limits'

/** Bounds how often a page is answered: two observers that answer each other would freeze it. */
export interface AnswerLimiter {
  /** True when an answer may be given now; else a late one comes by itself. */
  mayAnswer(): boolean
  /** A late answer was given: the page fights. */
  readonly isFight: boolean
  stop(): void
}

/**
 * @param answerLate answers all at once, some time after there were too many answers within a second.
 * @param giveUp called in place of it after so many late answers that the page has its way.
 */
export function createAnswerLimiter(
  window: Window,
  answerLate: () => void,
  giveUp: () => void,
): AnswerLimiter {
  let second = 0
  let answersThisSecond = 0
  let lateAnswers = 0
  let lateTimer = 0

  function onLate(): void {
    lateTimer = 0
    answersThisSecond = 0
    lateAnswers += 1
    if (lateAnswers > MAX_LATE_ANSWERS) giveUp()
    else answerLate()
  }

  return {
    mayAnswer() {
      const now = Math.floor(performance.now() / 1000)
      if (now !== second) [second, answersThisSecond] = [now, 0]
      answersThisSecond += 1
      if (answersThisSecond <= MAX_ANSWERS_A_SECOND) return true
      if (!lateTimer) lateTimer = window.setTimeout(onLate, LATE_ANSWER_MS)
      return false
    },
    get isFight() {
      return lateAnswers > 0
    },
    stop: () => window.clearTimeout(lateTimer),
  }
}

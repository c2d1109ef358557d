import { judgeSurvey, noticesAmong } from './judge-survey'
import { PHRASES_BY_LANGUAGE } from './phrases/phrases-by-language'
import { survey } from './read/survey'
import type { SurveyOptions } from './read/survey-options'
import type { Verdict } from './types'

export { isSuspectText } from './read/is-suspect-text'
export type { FrameContent } from './read/read-document'
export type { EvidenceId, Verdict } from './types'

/**
 * Finds the ad-block notices that a page shows now, surest first, in all languages. Reads the page once and
 * changes nothing. What is not sure enough to ask about is left out.
 */
export function findNotices(window: Window, options?: SurveyOptions): Verdict[] {
  return noticesAmong(judgeSurvey(survey(window, options), PHRASES_BY_LANGUAGE))
}

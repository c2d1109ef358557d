import { judgeSurvey, noticesAmong } from './judge-survey'
import { PHRASES_BY_LANGUAGE } from './phrases/phrases-by-language'
import { survey } from './read/survey'
import type { SurveyOptions } from './read/survey-options'
import { readNotice } from './reading/read-notice'
import type { Verdict } from './types'
import { withReadings, wordsOfSurvey } from './words-of-survey'

export { isSuspectText } from './read/is-suspect-text'
export type { FrameContent } from './read/read-document'
export type { NoticeWords } from './reading/notice-words'
export { type NoticeReading, readNotice } from './reading/read-notice'
export type { EvidenceId, Verdict, WordsReading } from './types'

/**
 * Finds the ad-block notices that a page shows now, surest first, in all languages. Reads the page once and
 * changes nothing. What is not sure enough to ask about is left out.
 */
export function findNotices(window: Window, options?: SurveyOptions): Verdict[] {
  const seen = survey(window, options)
  const readings = wordsOfSurvey(seen).map(readNotice)
  return noticesAmong(judgeSurvey(withReadings(seen, readings), PHRASES_BY_LANGUAGE))
}

import { publisherMessage } from './read/publisher-message'
import type { Survey } from './read/survey'
import type { NoticeWords } from './reading/notice-words'
import type { WordsReading } from './types'

/** What each box of a survey says, for the reader of sentences. */
export function wordsOfSurvey({ facts, texts }: Survey): NoticeWords[] {
  const { lang, title } = facts.page
  return facts.boxes.map(({ controls }, index) => ({
    text: publisherMessage(texts[index] ?? '', controls),
    buttons: controls,
    lang,
    title,
  }))
}

/** The survey with what was read of its boxes, in their order; without, where nothing was. */
export function withReadings(
  seen: Survey,
  readings: readonly (WordsReading | undefined)[],
): Survey {
  const boxes = seen.facts.boxes.map((box, index) => ({ ...box, reading: readings[index] }))
  return { ...seen, facts: { ...seen.facts, boxes } }
}

import { type Judgement, judgeBox } from '../judge/judge'
import { PHRASES_BY_LANGUAGE } from '../phrases/phrases-by-language'
import type { BoxFacts, PageFacts, WordsReading } from '../types'
import type { NoticeWords } from './notice-words'

/** A box that covers an article: what is left to tell is the words. */
const WALL: Omit<BoxFacts, 'text' | 'textWithoutControls' | 'controls'> = {
  ...{ position: 'fixed', isInlineNotice: false, isDeclared: false, modal: false, topLayer: false },
  ...{ coverage: 1, coversCentre: true, edge: undefined, mediaShare: 0, linkShare: 0, names: '' },
  fields: { email: 0, password: 0, other: 0 },
}

/** A page with something to read under the box. */
const ARTICLE: Omit<PageFacts, 'lang' | 'title'> = {
  ...{ scrollLocked: false, bodyWords: 600, hasOtherContent: true, hidBaits: false },
  isArticleHidden: false,
}

/** What is made of the words, were they on a wall over an article: by the phrases alone, if nothing else was read. */
export function judgeAsWall(
  { text, buttons, lang = '', title = '' }: NoticeWords,
  reading?: WordsReading,
): Judgement {
  const line = text.replace(/\s+/g, ' ').trim()
  const box = {
    ...WALL,
    reading,
    text: [line, ...buttons].join(' '),
    textWithoutControls: text,
    controls: [...buttons],
  }
  return judgeBox(box, { ...ARTICLE, lang, title }, PHRASES_BY_LANGUAGE)
}

import type { ReadBox } from './box-features'
import { judgeAsWall } from './judge-as-wall'
import { likeliestLanguage, type Mention, mentionsByLanguage } from './mentions-by-language'
import type { NoticeWords } from './notice-words'
import { sentenceFeatures } from './sentence-features'
import { type Scores, type SentenceModel, scoreSentence } from './sentence-model'
import { linesAndSentences, sentenceWords } from './sentence-words'
import { MAX_BUTTONS, MAX_SENTENCES } from './word-limits'

/** Reads the words of a box, sentence by sentence, and as a whole. */
export function readBoxWords(model: SentenceModel, words: NoticeWords): ReadBox {
  const parts = linesAndSentences(words.text).slice(0, MAX_SENTENCES)
  const buttons = words.buttons.slice(0, MAX_BUTTONS)
  const all = sentenceWords([...parts, ...buttons].join(' '))
  const language = likeliestLanguage(mentionsByLanguage(all), languageCode(words.lang))
  const read = (
    text: string,
    isButton = false,
  ): { scores: Scores; mentions: readonly Mention[] } => {
    const sentence = sentenceWords(text)
    const mentions = mentionsByLanguage(sentence).get(language) ?? []
    const scores = scoreSentence(model, sentenceFeatures(sentence, mentions, isButton))
    return { scores, mentions }
  }
  const { confidence, evidence } = judgeAsWall(words)
  return {
    sentences: parts.map((part) => {
      const { scores, mentions } = read(part)
      return { scores, concepts: new Set(mentions.map(({ concept }) => concept)) }
    }),
    buttons: buttons.map((label) => read(label, true).scores),
    whole: read([...parts, ...buttons].join(' ')).scores.notice,
    evidence,
    confidence,
  }
}

/** Languages that share a lexicon. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ nb: 'no', nn: 'no', iw: 'he', in: 'id', bs: 'hr', sh: 'hr', me: 'sr', tl: 'fil', mo: 'ro' },
}

function languageCode(lang = ''): string {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return ALIASES[code] ?? code
}

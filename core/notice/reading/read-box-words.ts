import { primaryLanguage } from '@/core/values/primary-language'
import type { ReadBox } from './box-features'
import { judgeAsWall } from './judge-as-wall'
import { likeliestLanguage, type Mentions, mentionsByLanguage } from './mentions-by-language'
import type { NoticeWords } from './notice-words'
import { sentenceFeatures } from './sentence-features'
import { type SentenceModel, scoreSentence } from './sentence-model'
import { linesAndSentences, type SentenceWords, sentenceWords } from './sentence-words'
import { MAX_BUTTONS, MAX_SENTENCES } from './word-limits'

/** Reads the words of a box, sentence by sentence, and as a whole. */
export function readBoxWords(model: SentenceModel, words: NoticeWords): ReadBox {
  const parts = linesAndSentences(words.text).slice(0, MAX_SENTENCES)
  const buttons = words.buttons.slice(0, MAX_BUTTONS)
  const whole = sentenceWords([...parts, ...buttons].join(' '))
  const inWhole = mentionsByLanguage(whole)
  const language = likeliestLanguage(inWhole, lexiconOf(words.lang))
  const score = (read: SentenceWords, mentions: Mentions, isButton = false) =>
    scoreSentence(model, sentenceFeatures(read, mentions.get(language) ?? [], isButton))
  const conceptsOf = (mentions: Mentions) =>
    new Set((mentions.get(language) ?? []).map(({ concept }) => concept))
  return {
    concepts: conceptsOf(inWhole),
    sentences: parts.map((text) => {
      const read = sentenceWords(text)
      const mentions = mentionsByLanguage(read)
      return { text, scores: score(read, mentions), concepts: conceptsOf(mentions) }
    }),
    buttons: buttons.map((label) => {
      const read = sentenceWords(label)
      return score(read, mentionsByLanguage(read), true)
    }),
    whole: score(whole, inWhole).notice,
    ...judgeAsWall(words),
  }
}

/** Languages that share a lexicon. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ nb: 'no', nn: 'no', iw: 'he', in: 'id', bs: 'hr', sh: 'hr', me: 'sr', tl: 'fil', mo: 'ro' },
  // Neighbours that have none of their own: many stems are the same.
  ...{ af: 'nl', be: 'ru', fo: 'da', ky: 'kk', mr: 'hi', ne: 'hi', uz: 'tr', ast: 'es', nds: 'de' },
}

function lexiconOf(lang = ''): string {
  const code = primaryLanguage(lang)
  return ALIASES[code] ?? code
}

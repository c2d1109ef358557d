import { type Languages, phrasesFor, says, type Topic } from '../phrases'
import type { BoxFacts, PageFacts } from '../types'
import { normalize, splitSentences } from './normalize'

/** A box's words, read in its language; what signals ask. */
export interface Reading {
  /** Its sentences but those that only deny an ad blocker ("no ad blocker needed"). */
  sentences: readonly string[]
  /** Asks, whatever happens, to switch an ad blocker off or to let ads through. */
  pleads: boolean
  /** A sentence names an ad blocker and one of the next asks to switch "it" off. */
  pleadsNext: boolean
  /** A sentence says that an ad blocker was noticed. */
  detects: boolean
  /** The request, or all there is, holds only if something fails ("if nothing happens, …"). */
  isConditional: boolean
  /** Does the whole text say it, or the text given (a sentence, a label, a title)? */
  says(topic: Topic, text?: string): boolean
  /** True when a sentence before the first word of an ad blocker says it: then that is the matter. */
  saysFirst(topic: Topic): boolean
}

/** Somebody else's words, long enough to be a sentence: a button's name in quotation marks is none. */
const QUOTE = /[“„«「][^“”„«»「」]{20,}[”“»」]|"[^"]{20,}"/gu

/** A text around its quotations; what is nothing but one is read as it stands. */
function withoutQuotes(text: string): string {
  const rest = text.replace(QUOTE, ' ')
  return /\p{L}/u.test(rest) ? rest : text
}

/** A question after the how and why, as in a list of common ones, is no request. */
const QUESTION =
  /(?:^|[\s:])(?:how|why|wie|warum|comment|pourquoi|como|por que|come|perche|hoe|waarom|jak|dlaczego|как|почему|як|чому|hur|varfor|hvordan|hvorfor|nasil|neden|bagaimana)\s.*\?$/

/** In a longer text the next sentence may well be about another thing. */
const SHORT_MATTER = 500

/** How many sentences after the one that names the blocker may still speak of it as "it". */
const NEAR = 3

/** Reads a box's words in the language of the page and in those the words themselves show. */
export function readWords(
  { text, matter }: BoxFacts,
  { lang }: PageFacts,
  languages: Languages,
): Reading {
  const whole = normalize(text)
  const phrases = phrasesFor({ lang, text }, languages)
  const tells = (topic: Topic, part: string) => says(phrases, topic, part)
  const all = splitSentences(withoutQuotes(matter))
  const sentences = all.filter((part) => !(tells('blocker', part) && tells('denied', part)))
  const names = tells('blocker', whole)
  const isPlea = (part: string) =>
    names &&
    !QUESTION.test(part) &&
    ((tells('blocker', part) && tells('disable', part)) || tells('allow', part))
  // "Ad blocker detected?" and "do you use one?" state nothing.
  const isFinding = (part: string) =>
    !part.endsWith('?') && tells('blocker', part) && tells('found', part)
  const plea = sentences.findIndex(isPlea)
  const finding = sentences.findIndex((part) => isFinding(part) && !tells('ifFails', part))
  // What fails is said before what to do about it, or with it; a word on trouble after the request is help.
  const before =
    plea < 0 || (finding >= 0 && finding < plea) ? sentences : sentences.slice(0, plea + 1)
  const pleadsNext =
    matter.length <= SHORT_MATTER &&
    sentences.some((part, index) => {
      const next = sentences.slice(index + 1, index + 1 + NEAR)
      return (
        tells('blocker', part) && next.some((it) => !tells('blocker', it) && tells('disable', it))
      )
    })
  const isConditional =
    (finding < 0 || plea < 0 || finding >= plea) &&
    before.some((part) => tells('ifFails', part) || tells('failed', part))
  return {
    sentences,
    pleads: plea >= 0 && !isConditional,
    pleadsNext,
    detects: sentences.some(isFinding),
    isConditional,
    says: (topic, part) => tells(topic, part === undefined ? whole : normalize(part)),
    saysFirst: (topic) => {
      const first = all.findIndex((part) => tells(topic, part))
      const named = all.findIndex((part) => tells('blocker', part))
      return first >= 0 && first < named
    },
  }
}

import { type Languages, phrasesFor, says, type Topic } from '../phrases'
import type { BoxFacts, PageFacts } from '../types'
import { normalize, rawSentences } from './normalize'
import { SENTENCES_AFTER, SHORT_TEXT } from './weights'

/** What signals ask of a box's words, read in its language. */
export interface Reading {
  /** Its sentences but those that only deny an ad blocker ("no ad blocker needed"). */
  sentences: readonly string[]
  /** Asks, whatever happens, to switch an ad blocker off or to let ads through. */
  hasRequest: boolean
  /** A sentence names an ad blocker and one of the next asks to switch "it" off. */
  hasRequestInNext: boolean
  /** A sentence says that an ad blocker was noticed. */
  hasDetection: boolean
  /** A sentence denies an ad blocker: none is needed, none was found. */
  hasDenial: boolean
  /** The request, or all there is, holds only if something fails ("if nothing happens, …"). */
  isConditional: boolean
  /** Does the whole text say it, or the text given (a sentence, a label, a title)? */
  says(topic: Topic, text?: string): boolean
  /** True when a sentence before the first that names an ad blocker says it: then that is the subject. */
  saysBeforeBlocker(topic: Topic): boolean
}

/** Somebody else's words, at least 20 characters: a button's name in quotation marks is shorter. */
const QUOTE = /[“„«「][^“”„«»「」]{20,}[”“»」]|"[^"]{20,}"/gu

/** A text without its quotations; a text that is nothing but one is read as it stands. */
function withoutQuotes(text: string): string {
  const rest = text.replace(QUOTE, ' ')
  return /\p{L}/u.test(rest) ? rest : text
}

/** A question that asks how or why, as in a list of common ones, is no request. */
const QUESTION =
  /(?:^|[\s:])(?:how|why|wie|warum|comment|pourquoi|como|por que|come|perche|hoe|waarom|jak|dlaczego|как|почему|як|чому|hur|varfor|hvordan|hvorfor|nasil|neden|bagaimana)\s/

/** Reads a box's words in the language of the page and in those the words themselves show. */
export function readWords(
  { text, textWithoutControls }: BoxFacts,
  { lang }: PageFacts,
  languages: Languages,
): Reading {
  const whole = normalize(text)
  const phrases = phrasesFor({ lang, text }, languages)
  const tells: Tells = (topic, part) => says(phrases, topic, part)
  const all = rawSentences(withoutQuotes(textWithoutControls)).flatMap((raw) => apart(raw, tells))
  const sentences = all.filter((part) => !(tells('blocker', part) && tells('denied', part)))
  const namesBlocker = tells('blocker', whole)
  const request = sentences.findIndex((part) => namesBlocker && isRequest(part, tells))
  const isConditional = isConditionalRequest(sentences, request, tells)
  return {
    sentences,
    hasRequest: request >= 0 && !isConditional,
    hasRequestInNext:
      textWithoutControls.length <= SHORT_TEXT && hasRequestInNext(sentences, tells),
    hasDetection: sentences.some((part) => isDetection(part, tells)),
    hasDenial: sentences.length < all.length,
    isConditional,
    says: (topic, part) => tells(topic, part === undefined ? whole : normalize(part)),
    saysBeforeBlocker: (topic) => {
      const first = all.findIndex((part) => tells(topic, part))
      const named = all.findIndex((part) => tells('blocker', part))
      return first >= 0 && first < named
    },
  }
}

/** True when a sentence says it, in the phrases chosen for the text. */
type Tells = (topic: Topic, sentence: string) => boolean

/** A heading has no full stop: where one line is a request by itself, each line is a sentence of its own. */
function apart(raw: string, tells: Tells): string[] {
  const lines = raw.split('\n').filter((line) => /\p{L}/u.test(line))
  const isHeading = lines.length > 1 && lines.map(normalize).some((line) => isRequest(line, tells))
  return isHeading ? lines.map(normalize) : [normalize(raw)]
}

/** Asks to switch an ad blocker off, or to let ads through. */
function isRequest(part: string, tells: Tells): boolean {
  if (part.endsWith('?') && QUESTION.test(part)) return false
  return (tells('blocker', part) && tells('disable', part)) || tells('allow', part)
}

/** Says as a fact that an ad blocker was noticed: "Ad blocker detected?" and "do you use one?" state nothing. */
function isDetection(part: string, tells: Tells): boolean {
  return !part.endsWith('?') && tells('blocker', part) && tells('found', part)
}

/** A sentence names an ad blocker, and one of the next that do not asks to switch something off. */
function hasRequestInNext(sentences: readonly string[], tells: Tells): boolean {
  return sentences.some((part, index) => {
    const next = sentences.slice(index + 1, index + 1 + SENTENCES_AFTER)
    return (
      tells('blocker', part) && next.some((it) => !tells('blocker', it) && tells('disable', it))
    )
  })
}

/**
 * True when something fails before the request, or in it. What fails is said before what to do about it, or in
 * the same sentence; a word on trouble after the request is help. A detection before the request makes it the
 * page's own wish, whatever fails.
 */
function isConditionalRequest(
  sentences: readonly string[],
  request: number,
  tells: Tells,
): boolean {
  const detection = sentences.findIndex(
    (part) => isDetection(part, tells) && !tells('ifFails', part),
  )
  if (request >= 0 && detection >= 0 && detection < request) return false
  const before = request < 0 ? sentences : sentences.slice(0, request + 1)
  return before.some((part) => tells('ifFails', part) || tells('failed', part))
}

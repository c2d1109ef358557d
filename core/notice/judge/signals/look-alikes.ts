import { SOMETHING_TO_READ } from '@/core/page/something-to-read'
import type { Topic } from '../../phrases'
import type { BoxFacts, WordsReading } from '../../types'
import type { Reading } from '../read-words'
import {
  ABOUT_HALF,
  LONG_INLINE_TEXT,
  LONG_TEXT,
  MOSTLY,
  NEARLY_ALL,
  READS_AS_NOTICE,
  READS_OTHERWISE,
  READS_SURELY,
  WEIGHTS,
} from '../weights'
import type { Signal } from './signal'
import { when } from './when'

/** Containers of the common consent tools; some of them ask to switch the ad blocker off to customise. */
const CONSENT_TOOLS =
  /tarteaucitron|\bcc-(?:window|main|banner)|\bklaro\b|onetrust|didomi|usercentrics|cookie-?(?:bar|banner|notice|consent|law)|\bcmp\b|fc-consent/i

export const asksForConsent: Signal = (box, _page, words) => {
  const isTool = CONSENT_TOOLS.test(box.names)
  return when(
    isTool || words.says('consent') || (words.says('privacy') && isElsewhere('privacy', words)),
    'asksForConsent',
    WEIGHTS.asksForConsent[
      !isTool && isInSmallPrint('consent', box, words) ? 'inSmallPrint' : 'alone'
    ],
  )
}

/** One sentence says it, after the request, and no button: "(cookies must be on)". */
function isInSmallPrint(topic: Topic, { reading, controls }: BoxFacts, words: Reading): boolean {
  const { sentences, says, saysBeforeBlocker } = words
  return (
    isSurelyNotice(reading, words) &&
    !saysBeforeBlocker(topic) &&
    sentences.filter((sentence) => says(topic, sentence)).length === 1 &&
    !controls.some((label) => says(topic, label))
  )
}

function isSurelyNotice(reading: WordsReading | undefined, words: Reading): boolean {
  return asksPlainly(words) && (reading?.score ?? 0) >= READS_SURELY
}

export const asksForMoney: Signal = ({ reading }, _page, words) =>
  when(words.says('money'), 'asksForMoney', WEIGHTS.asksForMoney[besideWhat(words, reading)])

/** What the offer stands beside: a request in known words, or one that was read, of which a bar is to be surer. */
function besideWhat(
  words: Reading,
  reading: WordsReading | undefined,
): keyof typeof WEIGHTS.asksForMoney {
  if (asksPlainly(words)) return 'besideRequest'
  return isReadAsNotice(reading) ? 'besideReading' : 'alone'
}

function isReadAsNotice(reading: WordsReading | undefined): boolean {
  return (reading?.score ?? 0) >= READS_AS_NOTICE
}

export const asksToLogIn: Signal = (box, _page, words) => {
  const hasPassword = box.fields.password > 0
  return when(
    hasPassword || words.says('logIn'),
    'asksToLogIn',
    hasPassword || (isElsewhere('logIn', words) && !isReadAsNotice(box.reading))
      ? WEIGHTS.asksToLogIn.alone
      : WEIGHTS.asksToLogIn.besideRequest,
  )
}

function asksPlainly(words: Reading): boolean {
  const { hasRequest, hasRequestInNext, hasDetection, isConditional } = words
  return hasRequest || (hasRequestInNext && hasDetection && !isConditional)
}

/** The word belongs to another subject, unless the box first names the ad blocker and plainly asks. */
function isElsewhere(topic: Topic, words: Reading): boolean {
  return !asksPlainly(words) || words.saysBeforeBlocker(topic)
}

/** Newsletters, surveys, registrations, chats: whatever has fields to fill in is no notice. */
export const asksForEmail: Signal = (box) =>
  when(
    box.fields.email + box.fields.other > 0,
    'asksForEmail',
    WEIGHTS.asksForEmail[box.fields.other > 0 ? 'text' : 'address'],
  )

export const asksAge: Signal = (_box, _page, words) =>
  when(words.says('age'), 'asksAge', WEIGHTS.asksAge)

/** "If nothing happens, disable your ad blocker" is a hint beside another subject. */
export const isConditional: Signal = (_box, _page, words) =>
  when(words.isConditional, 'isConditional', WEIGHTS.isConditional)

export const blamesOtherTool: Signal = ({ reading }, _page, words) => {
  const { says, sentences } = words
  // "Disable other ad blockers" is the word of one of them.
  const isAsked = sentences.some((it) => says('tool', it) && says('disable', it))
  return when(
    says('tool'),
    'blamesOtherTool',
    WEIGHTS.blamesOtherTool[!isAsked && isSurelyNotice(reading, words) ? 'besideNotice' : 'alone'],
  )
}

/** Lightboxes, by the names of the usual libraries, and what leads to the next picture. */
const LIGHTBOXES = /lightbox|fancybox|photoswipe|pswp|gallery|carousel/i
const NEXT =
  /^[›»→❯⟩>]$|next|weiter|suivant|siguiente|seguinte|successiv|volgende|dalej|след|次|下一|다음/i

/** Players and lightboxes are mostly picture, or go on to the next one. */
export const showsMedia: Signal = ({ mediaShare, names, controls, reading }, _page, words) => {
  const isLightbox = LIGHTBOXES.test(names) && controls.some((label) => NEXT.test(label.trim()))
  // A whole share is that of a player or of a picture with a caption: what says so is about that.
  const isIllustrated =
    !isLightbox && mediaShare < 1 && words.hasDetection && isSurelyNotice(reading, words)
  return when(
    isLightbox || mediaShare > ABOUT_HALF,
    'showsMedia',
    WEIGHTS.showsMedia[isIllustrated ? 'besideNotice' : 'alone'],
  )
}

/**
 * What is mostly link leads to a text about ad blockers: in the flow of a page or laid over a card of it, there
 * already. Above the page a box of nearly only links is a menu.
 */
export const isTeaser: Signal = ({ position, linkShare }) =>
  position === 'static' || position === 'absolute'
    ? when(linkShare > MOSTLY, 'isTeaser', WEIGHTS.isTeaser.inPage)
    : when(linkShare > NEARLY_ALL, 'isTeaser', WEIGHTS.isTeaser.abovePage)

/** Guided tours, by the names of the usual libraries. */
const TOURS = /driver-popover|introjs|shepherd|joyride|hopscotch|\btour\b|walkthrough/i

/** "2 of 5", "2/5" */
const STEP = /(?:^|\s)\d{1,2} ?(?:\/|of|von|de|sur|di|van|av|iz|z|из) ?\d{1,2}(?:\s|$)/

export const isTour: Signal = ({ names, text, controls }) =>
  when(TOURS.test(names) || (STEP.test(text) && controls.length > 1), 'isTour', WEIGHTS.isTour)

/** A bot wall or an error page: there is no article to give back. */
export const nothingUnderneath: Signal = ({ reading }, page, words) =>
  when(
    page.bodyWords < SOMETHING_TO_READ && !page.hasOtherContent,
    'nothingUnderneath',
    WEIGHTS.nothingUnderneath[isSurelyNotice(reading, words) ? 'besideNotice' : 'alone'],
  )

/** In a text about them notices are shown as examples; a page that says nothing else is one itself. */
export const pageIsAboutBlocking: Signal = ({ position }, page, words) => {
  const isTextShown = page.bodyWords >= SOMETHING_TO_READ && !page.isArticleHidden
  return when(
    words.says('blocker', page.title) || words.says('allow', page.title),
    'pageIsAboutBlocking',
    WEIGHTS.pageIsAboutBlocking[position === 'static' && isTextShown ? 'inText' : 'alone'],
  )
}

export const tooLong: Signal = (box, page) => {
  const isInline = box.position === 'static' && !page.isArticleHidden
  return when(
    box.text.length > (isInline ? LONG_INLINE_TEXT : LONG_TEXT),
    'tooLong',
    WEIGHTS.tooLong,
  )
}

/** The words are there, but the sentences mean something else; not where the publisher says that it is a notice. */
export const readsOtherwise: Signal = ({ reading, isDeclared }) =>
  when(
    reading !== undefined && !isDeclared && reading.score <= READS_OTHERWISE,
    'readsOtherwise',
    WEIGHTS.readsOtherwise,
  )

import type { Topic } from '../../phrases'
import type { Reading } from '../read-words'
import type { Signal } from './signal'
import { when } from './when'

/** Containers of the common consent tools; some of them ask to switch the ad blocker off to customise. */
const CONSENT_TOOLS =
  /tarteaucitron|\bcc-(?:window|main|banner)|\bklaro\b|onetrust|didomi|usercentrics|cookie-?(?:bar|banner|notice|consent|law)|\bcmp\b|fc-consent/i

export const asksForConsent: Signal = (box, _page, words) =>
  when(
    CONSENT_TOOLS.test(box.names) ||
      words.says('consent') ||
      (words.says('privacy') && isElsewhere('privacy', words)),
    'asksForConsent',
    -6,
  )

/** What a plain request leaves of an offer beside it: it is one more way, not the matter. */
const BESIDE = -0.4

/** Many honest notices offer a subscription beside the request: "disable it or subscribe". */
export const asksForMoney: Signal = (_box, _page, words) =>
  when(words.says('money'), 'asksForMoney', asksPlainly(words) ? BESIDE : -2.2)

/** So many have a link for those who already pay. */
export const asksToLogIn: Signal = (box, _page, words) =>
  when(
    box.fields.password > 0 || words.says('logIn'),
    'asksToLogIn',
    box.fields.password > 0 || isElsewhere('logIn', words) ? -4 : 2 * BESIDE,
  )

function asksPlainly({ pleads, pleadsNext, detects, isConditional }: Reading): boolean {
  return pleads || (pleadsNext && detects && !isConditional)
}

/** A word that belongs to another matter, unless the box first names the ad blocker and plainly asks. */
function isElsewhere(topic: Topic, words: Reading): boolean {
  return !asksPlainly(words) || words.saysFirst(topic)
}

/** Newsletters, surveys, registrations, chats: whatever wants to be filled in is no notice. */
export const asksForEmail: Signal = (box) =>
  when(box.fields.email + box.fields.other > 0, 'asksForEmail', -4)

export const asksAge: Signal = (_box, _page, words) => when(words.says('age'), 'asksAge', -5)

/** "If nothing happens, disable your ad blocker" is a hint beside another matter. */
export const isConditional: Signal = (_box, _page, words) =>
  when(words.isConditional, 'isConditional', -4)

export const blamesOtherTool: Signal = (_box, _page, words) =>
  when(words.says('tool'), 'blamesOtherTool', -5)

/** Players and lightboxes are mostly picture. */
const MOSTLY = 0.5

export const showsMedia: Signal = (box) => when(box.mediaShare > MOSTLY, 'showsMedia', -6)

/** Above the page a box of nearly only links is a menu or a list; a notice with links to how-tos is less. */
const NEARLY_ALL = 0.8

/** What is all link leads to a text about the matter: in the flow of a page, laid over a card of it, in a menu. */
export const isTeaser: Signal = ({ position, linkShare }) =>
  position === 'static' || position === 'absolute'
    ? when(linkShare > MOSTLY, 'isTeaser', -3)
    : when(linkShare > NEARLY_ALL, 'isTeaser', -6)

/** Guided tours, by the names of the usual libraries. */
const TOURS = /driver-popover|introjs|shepherd|joyride|hopscotch|\btour\b|walkthrough/i

/** "2 of 5", "2/5" */
const STEP = /(?:^|\s)\d{1,2} ?(?:\/|of|von|de|sur|di|van|av|iz|z|из) ?\d{1,2}(?:\s|$)/

export const isTour: Signal = ({ names, text, controls }) =>
  when(TOURS.test(names) || (STEP.test(text) && controls.length > 1), 'isTour', -4)

/** Fewer words than this outside the box: a bot wall or an error page, there is nothing to give back. */
const SOMETHING_TO_READ = 60

export const nothingUnderneath: Signal = (_box, page) =>
  when(page.bodyWords < SOMETHING_TO_READ && !page.isSite, 'nothingUnderneath', -3)

export const pageIsAboutBlocking: Signal = (_box, page, words) =>
  when(
    words.says('blocker', page.title) || words.says('allow', page.title),
    'pageIsAboutBlocking',
    -2.5,
  )

/** The longest notice seen has 664 characters; what is longer has another matter, too. */
const LONG_TEXT = 800

/** In the flow of a page a request that is no wall has less to say. */
const LONG_INSERT = 400

export const tooLong: Signal = (box, page) =>
  when(
    box.text.length > (box.position === 'static' && !page.isBare ? LONG_INSERT : LONG_TEXT),
    'tooLong',
    -2.5,
  )

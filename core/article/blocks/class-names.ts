import { type SectionKind, sectionKindByClass } from '@/core/sections'
import type { Suspicion } from './box'

/** Words of class and id that name a part of the site, alone or at the end of a longer name. */
const SITE =
  /^(?:(?:[\w-]+[-_])?(?:breadcrumbs?|navbar|nav|menu|sidebar|side-bar|pagination|pager|masthead|cookies?|consent|gdpr|modal|popup|lightbox|login|toolbar)|(?:site|page|global|main|post|article|entry)[-_]+footer|footer|skip-link|sr-only|visually-?hidden|screen-reader(?:-text|-only)?|noprint|no-print|print-only|visible-print|footer-\w+|cookie-\w+)$/

/** Parts that stand around an article's text: who, when, filed where, what else. */
const AROUND =
  /^(?:(?:[\w-]+[-_])?(?:by-?line|author-?(?:bio|box|info|details?|card|profile|meta|name|image|description|about|block|section|container|wrapper)|about-?(?:the-)?author|(?:post|entry|article|story)-?(?:meta|info|tags?|date|author|footer|nav|navigation|sharing|credits?|actions?|tools|utility|categories|topics)|tag-?(?:list|links|cloud)|tagcloud|cat-links|read-?time|reading-?time|call-to-action|recommendations?|recommended|recirc\w*|read-?more|readmore|read-?also|more-?(?:stories|articles|news|from)|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)|post-?navigation|up-?next|jump-?links?|signup|sign-up|newsletter|donation|adbox|ad-?(?:label|note|text)|sponsor\w*|gallery-?(?:nav|controls)|slideshow-?(?:nav|controls)|video-?(?:playlist|meta|info)|back-?to-?top|correction-?form|email-?this|comments?-?(?:count|link)|social|share)|buybox|citation|citate|\w*related|related\w*|bio|biography|contributors?|tags|categories|timestamp|dateline|published|pub-?date|rating|ratings|toc|table-of-contents|promo|cta|trending|disclaimer|disclosure|affiliate-\w+|copyright|subscribe|subscription|donate|advert\w*|ads?|widget|taboola|outbrain|poll|quiz|survey|playlist|feedback|follow|social-\w+|share-\w+|sharing-\w+)$/

/** Tools that ask for consent: longer than many an article, and never one. */
const ASKS_CONSENT =
  /(?:^|[\s_-])(?:dsgvo|gdpr|cookie(?:s|bot|law)?|consent|onetrust|usercentrics|borlabs|cmplz)(?:$|[\s_-])/i

/** Names of teasers, which some publishers give their own first paragraph. */
const TEASER = /^(?:[\w-]+[-_])?(?:teasers?|promo|recommend\w*|cards?|tile|tiles|carousel|swiper)$/

/** The reason for what readers wrote. */
export const COMMENTS = 'comments of readers'

/** The reason for tools that ask for consent. */
export const CONSENT = 'a question of consent'

const KINDS: Record<SectionKind, string> = {
  related: 'links to other articles',
  sponsored: 'paid for by somebody',
  popular: 'a list of popular or recent articles',
  newsletter: 'an invitation to a newsletter',
  comments: COMMENTS,
  sharing: 'buttons for sharing',
}

const seen = new Map<string, Suspicion | undefined>()

/** Why the class and id of an element make it suspect. */
export function suspectNames(element: Element): Suspicion | undefined {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (names === ' ') return undefined
  if (!seen.has(names)) seen.set(names, judge(element, names))
  return seen.get(names)
}

function judge(element: Element, names: string): Suspicion | undefined {
  if (ASKS_CONSENT.test(names)) {
    return { reason: CONSENT, maxShare: 0.95, maxProse: Number.POSITIVE_INFINITY }
  }
  const kind = sectionKindByClass(element)
  if (kind) {
    return {
      reason: KINDS[kind],
      // Readers write as much as they like; where there is nothing else it is a forum.
      maxShare: kind === 'comments' ? 0.96 : 0.4,
      maxProse: kind === 'newsletter' || kind === 'sharing' ? 1500 : Number.POSITIVE_INFINITY,
    }
  }
  for (const name of names.toLowerCase().split(/\s+/)) {
    if (SITE.test(name))
      return { reason: `part of the site (${name})`, maxShare: 0.3, maxProse: 1500 }
    if (AROUND.test(name))
      return { reason: `around the text (${name})`, maxShare: 0.2, maxProse: 600 }
  }
  return undefined
}

/** Whether an element is named a teaser, a card or the like. */
export function isNamedTeaser(element: Element): boolean {
  return (element.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => TEASER.test(name))
}

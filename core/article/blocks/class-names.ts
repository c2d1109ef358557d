import { sectionKindByClass, type SectionKind } from '@/core/sections'
import type { Suspicion } from './box'

/** Words of class and id that name a part of the site, whatever stands in it. */
const SITE =
  /^(?:(?:\w+[-_]{1,2})*(?:breadcrumbs?|navbar|nav|menu|sidebar|side-bar|pagination|pager|masthead|cookie|cookies|consent|gdpr|modal|popup|lightbox|paywall|login|toolbar|skip-link|site-header|site-footer|page-footer|global-footer|footer)|sr-only|visually-?hidden|screen-reader(?:-text|-only)?|visuallyhidden|noprint|no-print|print-only|hidden-print)$/

/** Parts that stand around an article's text: who, when, filed where, what else. */
const AROUND =
  /^(?:(?:\w+[-_]{1,2})*(?:by-?line|author-?(?:bio|box|info|details?|card|profile|meta|name|image|description|about|block|section)|about-?(?:the-)?author|bio|biography|contributors?|(?:post|entry|article|story)-?(?:meta|info|tags?|date|author|footer|nav|navigation|share|sharing|credits?|actions?|tools|utility|categories)|tags|tag-?(?:list|links|cloud)|tagcloud|cat-links|categories|timestamp|dateline|published|pub-?date|updated|read-?time|reading-?time|rating|ratings|votes?|reactions?|likes?|toc|table-of-contents|promo|promobox|cta|call-to-action|teasers?|teaser-?(?:list|box|item)|recommendations?|recommended|recirc\w*|read-?more|readmore|read-?also|more-?(?:stories|articles|news|from)|trending|next-?(?:post|article|story)|prev(?:ious)?-?(?:post|article|story)|post-?navigation|up-?next|jump-?links?|disclaimer|affiliate-\w+|disclosure|copyright|subscribe|subscription|signup|sign-up|newsletter|donate|donation|advert\w*|ads?|adbox|ad-?(?:label|note|text)|banner|sponsor\w*|partner-?\w*|widget|taboola|outbrain|poll|quiz|survey|player|gallery-?(?:nav|controls)|slideshow-?(?:nav|controls)|video-?(?:playlist|meta|info)|playlist|back-?to-?top|feedback|correction-?form|print|email-?this|comments?-?(?:count|link)|follow|social\w*|share\w*))$/

const KINDS: Record<SectionKind, string> = {
  related: 'links to other articles',
  sponsored: 'paid for by somebody',
  popular: 'a list of popular or recent articles',
  newsletter: 'an invitation to a newsletter',
  comments: 'comments of readers',
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
  const kind = sectionKindByClass(element)
  if (kind) {
    return {
      reason: KINDS[kind],
      maxShare: 0.4,
      // Readers write as much as they like.
      maxProse: kind === 'comments' ? Number.POSITIVE_INFINITY : 1500,
    }
  }
  for (const name of names.toLowerCase().split(/\s+/)) {
    if (SITE.test(name)) return { reason: `part of the site (${name})`, maxShare: 0.3, maxProse: 1500 }
    if (AROUND.test(name)) return { reason: `around the text (${name})`, maxShare: 0.2, maxProse: 600 }
  }
  return undefined
}

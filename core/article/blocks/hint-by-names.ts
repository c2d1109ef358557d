import { type SectionKind, sectionKindByNames } from '@/core/sections'
import type { BoilerplateHint } from './block'

const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Class names and ids of site parts, alone or at the end of a longer name. */
const SITE_END = nameSet(
  'breadcrumb breadcrumbs navbar nav menu sidebar pagination pager masthead cookie cookies consent gdpr modal popup lightbox login toolbar',
)

/** Names of site parts that only count alone. */
const SITE = nameSet(
  'sitefooter pagefooter globalfooter mainfooter postfooter articlefooter entryfooter footer skiplink sronly visuallyhidden screenreader screenreadertext screenreaderonly noprint printonly visibleprint',
)

/**
 * Names of parts around an article's text, alone or at the end of a longer name: byline, tags,
 * tools, teasers.
 */
const AROUND_END = nameSet(
  [
    'byline aboutauthor abouttheauthor',
    ...'bio box info detail details card profile meta name image description about block section container wrapper'
      .split(' ')
      .map((part) => `author${part}`),
    ...['post', 'entry', 'article', 'story'].map((part) =>
      'meta info tag tags date author footer nav navigation sharing credit credits action actions tools utility categories topics'
        .split(' ')
        .map((name) => part + name)
        .join(' '),
    ),
    'taglist taglinks tagcloud catlinks readtime readingtime calltoaction recommendation recommendations recommended readmore readalso morestories morearticles morenews morefrom nextpost nextarticle nextstory prevpost prevarticle prevstory previouspost previousarticle previousstory postnavigation upnext jumplink jumplinks signup newsletter donation adbox adlabel adnote adtext gallerynav gallerycontrols slideshownav slideshowcontrols videoplaylist videometa videoinfo backtotop promo promobox donationbox donationbanner smallprint fineprint correctionform emailthis commentcount commentscount commentlink commentslink social share',
  ].join(' '),
)

/** Names of parts around the text that only count alone. */
const AROUND = nameSet(
  'buybox citation citate bio biography contributor contributors tags categories timestamp dateline published pubdate rating ratings toc tableofcontents promo cta trending disclaimer disclosure copyright subscribe subscription donate ad ads widget taboola outbrain poll quiz survey playlist feedback follow',
)

/** First words that decide in a name of two words: "footer-links", "social-row". */
const SITE_FIRST = nameSet('footer cookie')
const AROUND_FIRST = nameSet('affiliate social share sharing')

/** Names of consent tools. Their text may be longer than the article. */
const ASKS_CONSENT =
  /(?:^|[\s_-])(?:dsgvo|gdpr|cookie(?:s|bot|law)?|consent|onetrust|usercentrics|borlabs|cmplz)(?:$|[\s_-])/i

/** Names of teasers. Some publishers give them to their own first paragraph. */
const TEASER = /^(?:[\w-]+[-_])?(?:teasers?|promo|recommend\w*|cards?|tile|tiles|carousel|swiper)$/

/** The reason of a cut: readers' comments. */
export const COMMENTS_REASON = 'comments of readers'

/** The reason of a cut: a consent tool. */
export const CONSENT_REASON = 'a question of consent'

const SECTION_REASONS: Record<SectionKind, string> = {
  related: 'links to other articles',
  sponsored: 'paid for by somebody',
  popular: 'a list of popular or recent articles',
  newsletter: 'an invitation to a newsletter',
  comments: COMMENTS_REASON,
  sharing: 'buttons for sharing',
}

const hintCache = new Map<string, BoilerplateHint | undefined>()

/** Why an element may be boilerplate, by its class and id. */
export function hintByNames(element: Element): BoilerplateHint | undefined {
  const { id } = element
  const classes = element.getAttribute('class')
  if (classes === null && id === '') return undefined
  // Most elements have no id. Their class is the cache key without building a new string.
  const names = id === '' ? (classes ?? '') : `${classes ?? ''} ${id}`
  const known = hintCache.get(names)
  if (known !== undefined || hintCache.has(names)) return known
  const judged = hintFor(names)
  hintCache.set(names, judged)
  return judged
}

function hintFor(names: string): BoilerplateHint | undefined {
  if (ASKS_CONSENT.test(names)) {
    return { reason: CONSENT_REASON, maxShare: 0.95, maxProse: Number.POSITIVE_INFINITY }
  }
  const kind = sectionKindByNames(names)
  if (kind) {
    return {
      reason: SECTION_REASONS[kind],
      // Comments have no limit of length. A page of comments only is a forum.
      maxShare: kind === 'comments' ? 0.96 : 0.4,
      maxProse: kind === 'newsletter' || kind === 'sharing' ? 1500 : Number.POSITIVE_INFINITY,
    }
  }
  for (const name of names.split(/\s+/)) {
    const place = placeOf(name)
    if (place === 'site')
      return { reason: `part of the site (${name})`, maxShare: 0.3, maxProse: 1500 }
    if (place === 'around')
      return { reason: `around the text (${name})`, maxShare: 0.2, maxProse: 600 }
  }
  return undefined
}

type Place = 'site' | 'around' | undefined

const placeCache = new Map<string, Place>()

/**
 * The place that one name stands for. Looked up word by word, since one regular expression of all
 * names takes long to compile.
 */
function placeOf(name: string): Place {
  if (placeCache.has(name)) return placeCache.get(name)
  const parts = name.toLowerCase().split(/[-_]+/)
  const whole = parts.join('')
  const ends = parts.map((_, at) => parts.slice(at).join(''))
  const [first = ''] = parts
  const isPair = parts.length === 2
  const place =
    SITE.has(whole) || ends.some((end) => SITE_END.has(end)) || (isPair && SITE_FIRST.has(first))
      ? 'site'
      : AROUND.has(whole) ||
          ends.some((end) => AROUND_END.has(end) || /^(?:recirc|sponsor)/.test(end)) ||
          (isPair && AROUND_FIRST.has(first)) ||
          /^(?:related|advert)|related$/.test(whole)
        ? 'around'
        : undefined
  placeCache.set(name, place)
  return place
}

/** Whether a class name says that an element is a teaser or a card. */
export function isNamedTeaser(element: Element): boolean {
  return (element.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => TEASER.test(name))
}

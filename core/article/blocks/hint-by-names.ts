import { type SectionKind, sectionKindByNames } from '@/core/sections'
import type { BoilerplateHint } from './block'

const nameSet = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Words of class and id that name a part of the site, alone or at the end of a longer name. */
const SITE_END = nameSet(
  'breadcrumb breadcrumbs navbar nav menu sidebar pagination pager masthead cookie cookies consent gdpr modal popup lightbox login toolbar',
)

/** And those that do so alone. */
const SITE = nameSet(
  'sitefooter pagefooter globalfooter mainfooter postfooter articlefooter entryfooter footer skiplink sronly visuallyhidden screenreader screenreadertext screenreaderonly noprint printonly visibleprint',
)

/** Parts that stand around an article's text, alone or at the end: who, when, filed where, what else. */
const AROUND_END = nameSet(
  [
    'byline authorbio authorbox authorinfo authordetail authordetails authorcard authorprofile authormeta authorname authorimage authordescription authorabout authorblock authorsection authorcontainer authorwrapper aboutauthor abouttheauthor',
    ...['post', 'entry', 'article', 'story'].map((part) =>
      'meta info tag tags date author footer nav navigation sharing credit credits action actions tools utility categories topics'
        .split(' ')
        .map((name) => part + name)
        .join(' '),
    ),
    'taglist taglinks tagcloud catlinks readtime readingtime calltoaction recommendation recommendations recommended readmore readalso morestories morearticles morenews morefrom nextpost nextarticle nextstory prevpost prevarticle prevstory previouspost previousarticle previousstory postnavigation upnext jumplink jumplinks signup newsletter donation adbox adlabel adnote adtext gallerynav gallerycontrols slideshownav slideshowcontrols videoplaylist videometa videoinfo backtotop correctionform emailthis commentcount commentscount commentlink commentslink social share',
  ].join(' '),
)

/** And alone. */
const AROUND = nameSet(
  'buybox citation citate bio biography contributor contributors tags categories timestamp dateline published pubdate rating ratings toc tableofcontents promo cta trending disclaimer disclosure copyright subscribe subscription donate ad ads widget taboola outbrain poll quiz survey playlist feedback follow',
)

/** The first of two words: "footer-links", "social-row". */
const SITE_FIRST = nameSet('footer cookie')
const AROUND_FIRST = nameSet('affiliate social share sharing')

/** Tools that ask for consent: longer than many an article, and never one. */
const ASKS_CONSENT =
  /(?:^|[\s_-])(?:dsgvo|gdpr|cookie(?:s|bot|law)?|consent|onetrust|usercentrics|borlabs|cmplz)(?:$|[\s_-])/i

/** Names of teasers, which some publishers give their own first paragraph. */
const TEASER = /^(?:[\w-]+[-_])?(?:teasers?|promo|recommend\w*|cards?|tile|tiles|carousel|swiper)$/

/** The reason for what readers wrote. */
export const COMMENTS_REASON = 'comments of readers'

/** The reason for tools that ask for consent. */
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

/** Why the class and id of an element make it suspect. */
export function hintByNames(element: Element): BoilerplateHint | undefined {
  const { id } = element
  const classes = element.getAttribute('class')
  if (classes === null && id === '') return undefined
  // Most have no id: their class is a key without making a new string of it.
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
      // Readers write as much as they like; where there is nothing else it is a forum.
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

/** Where one name says an element stands. Looked up: a pattern of all names takes long to compile. */
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

/** Whether an element is named a teaser, a card or the like. */
export function isNamedTeaser(element: Element): boolean {
  return (element.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => TEASER.test(name))
}

import { kindOfNames, type SectionKind } from '@/core/sections'
import type { Suspicion } from './box'

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Words of class and id that name a part of the site, alone or at the end of a longer name. */
const SITE_END = list(
  'breadcrumb breadcrumbs navbar nav menu sidebar pagination pager masthead cookie cookies consent gdpr modal popup lightbox login toolbar',
)

/** And those that do so alone. */
const SITE = list(
  'sitefooter pagefooter globalfooter mainfooter postfooter articlefooter entryfooter footer skiplink sronly visuallyhidden screenreader screenreadertext screenreaderonly noprint printonly visibleprint',
)

/** Parts that stand around an article's text, alone or at the end: who, when, filed where, what else. */
const AROUND_END = list(
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
const AROUND = list(
  'buybox citation citate bio biography contributor contributors tags categories timestamp dateline published pubdate rating ratings toc tableofcontents promo cta trending disclaimer disclosure copyright subscribe subscription donate ad ads widget taboola outbrain poll quiz survey playlist feedback follow',
)

/** The first of two words: "footer-links", "social-row". */
const SITE_FIRST = list('footer cookie')
const AROUND_FIRST = list('affiliate social share sharing')

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
  const { id } = element
  const classes = element.getAttribute('class')
  if (classes === null && id === '') return undefined
  // Most have no id: their class is a key without making a new string of it.
  const names = id === '' ? (classes ?? '') : `${classes ?? ''} ${id}`
  const known = seen.get(names)
  if (known !== undefined || seen.has(names)) return known
  const judged = judge(names)
  seen.set(names, judged)
  return judged
}

function judge(names: string): Suspicion | undefined {
  if (ASKS_CONSENT.test(names)) {
    return { reason: CONSENT, maxShare: 0.95, maxProse: Number.POSITIVE_INFINITY }
  }
  const kind = kindOfNames(names)
  if (kind) {
    return {
      reason: KINDS[kind],
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

const places = new Map<string, Place>()

/** Where one name says an element stands. Looked up: a pattern of all names takes long to compile. */
function placeOf(name: string): Place {
  if (places.has(name)) return places.get(name)
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
  places.set(name, place)
  return place
}

/** Whether an element is named a teaser, a card or the like. */
export function isNamedTeaser(element: Element): boolean {
  return (element.getAttribute('class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((name) => TEASER.test(name))
}

import type { SectionKind } from './words/types'

/** Several names that begin alike. */
const withStart = (start: string, ends: string): string => ends.replace(/\S+/g, `${start}$&`)

/**
 * Class names and ids of groups: of the usual WordPress and Drupal plugins, of ad networks, and
 * those that themes share. Whole words, without hyphens, underscores and, for most, the plural s. A
 * trailing `*` matches any continuation. Earlier kinds win.
 *
 * Looked up one by one, since one regular expression of all names takes longer to compile than a
 * page takes to read.
 */
const NAMES: readonly [SectionKind, string][] = [
  [
    'sponsored',
    'taboola trc_* outbrain obwidget obsmartfeedwrapper mgid mgbox mgline rcwidget revcontent zergnet adblade plista* ligatus sponsored sponsoredcontent sponsoredlink sponsoredpost sponsoredstory sponsoredstories sponsorcontent partnercontent paidcontent nativead advertorial advert advertisement adcontainer adwrapper adslot adunit adbanner adbox adsbygoogle googlead dfpad',
  ],
  [
    'related',
    `jprelatedpost yarpp yarpprelated crprelated wp_rp_* rp4wp-* tdblockrelatedpost tdbsinglerelated jegrelatedpost related_post_* pencipostrelated sharedaddyrelated relpost-* shareaholiccanvas zem_rp_* nrelate linkwithin* related postrelated entryrelated articlerelated storyrelated contentrelated singlerelated fieldnamefieldrelated moreonthis readmorebox readmorelist readmorelink readmorearticle readmoresection readnextbox readnextlist readalsobox readalsolist readalso seealso furtherreading youmaylike youmayalsolike alsolike recommendedarticle recommendedpost recommendedstories recommendedreading similarpost similararticle lesensieauch mehrzumthema artikelverwandt ${withStart('related', 'post article story stories content link news topic item read coverage entries')}`,
  ],
  [
    'popular',
    'mostpopular mostread mostviewed mostshared mostcommented trending trending-* popularpost populararticle popularstories topstories topnews latestpost latestarticle lateststories latestnews recentpost recentarticle recententries widgetrecententries wpplist',
  ],
  [
    'newsletter',
    'newsletter newsletter-* newsletters-* mcembedsignup mailchimp mc4wpform emailsignup emailcapture emailsubscribe signupform signupbox subscribeform subscribebox subscribewidget jetpacksubscriptionwidget',
  ],
  [
    'comments',
    `comment respond disqusthread disqus fbcomments livefyre coral spotim openweb readercomments leserkommentare kommentare comentarios commentaires ${withStart('comments', 'list area section form wrapper container thread')} ${withStart('comment', 'list area section form respond wrapper container thread')}`,
  ],
  [
    'sharing',
    `share sharing sd-sharing* social addthis* addtoany* a2akit shariff heateor* essblinks ssba mashsb* postshare entryshare articleshare jppostflair followus ${withStart('share', 'bar button tool link icon list box widget this article post daddy')} ${withStart('social', 'share sharing bar button link icon media tool list')}`,
  ],
]

const byName = new Map<string, number>()
const byStart: [start: string, rank: number][] = []
NAMES.forEach(([, names], rank) => {
  for (const name of names.split(' ')) {
    if (name.endsWith('*')) byStart.push([name.slice(0, -1), rank])
    else if (!byName.has(name)) byName.set(name, rank)
  }
})

const NONE = NAMES.length

const ranks = new Map<string, number>()
const kinds = new Map<string, SectionKind | undefined>()

/** The kind of group that an element's class and id name, or undefined. */
export function sectionKindByClass(element: Element): SectionKind | undefined {
  const classes = element.getAttribute('class') ?? ''
  return sectionKindByNames(element.id === '' ? classes : `${classes} ${element.id}`)
}

/** The same for the names themselves, separated by spaces. */
export function sectionKindByNames(names: string): SectionKind | undefined {
  if (kinds.has(names)) return kinds.get(names)
  let best = NONE
  for (const word of names.split(/\s+/)) best = Math.min(best, rankOf(word))
  const kind = NAMES[best]?.[0]
  kinds.set(names, kind)
  return kind
}

function rankOf(word: string): number {
  let rank = ranks.get(word)
  if (rank === undefined) {
    const lower = word.toLowerCase()
    const plain = lower.replace(/[-_]/g, '')
    rank =
      byName.get(plain) ??
      byName.get(plain.replace(/s$/, '')) ??
      byStart.find(([start]) => lower.startsWith(start))?.[1] ??
      NONE
    ranks.set(word, rank)
  }
  return rank
}

import type { SectionKind } from './words/types'

/**
 * Class and id words that name a group whatever its heading says: the usual plugins of WordPress and
 * Drupal, the ad networks, and the words themes agree on. Matched against whole words of class and id.
 */
const PATTERNS: readonly [SectionKind, RegExp][] = [
  [
    'sponsored',
    words(
      'taboola|trc_\\w+|outbrain|ob-widget|ob-smartfeed-wrapper|mgid|mgbox|mgline|rc-widget|revcontent|zergnet|adblade|plista\\w*|ligatus',
      'sponsored|sponsored-(?:content|links?|posts?|stories)|sponsor-content|partner-content|paid-content|native-ads?|advertorials?',
      'advert|advertisement|ad-(?:container|wrapper|slot|unit|banner|box)|adsbygoogle|google-ads?|dfp-ad',
    ),
  ],
  [
    'related',
    words(
      'jp-relatedposts|yarpp|yarpp-related|crp_related|wp_rp_\\w+|rp4wp-\\w+|td_block_related_posts|tdb_single_related|jeg_related_?post|related_post_\\w+|penci-post-related|sharedaddy-related|relpost-\\w+|shareaholic-canvas|zem_rp_\\w+|nrelate|linkwithin\\w*',
      'related|relateds|related-?(?:posts?|articles?|stories|story|content|contents|links?|news|topics|items?|reads?|coverage|entries)|related_(?:posts?|articles?|stories|content|links?|news)|relatedposts|relatedarticles|relatedstories|relatedcontent|relatedlinks|(?:post|entry|article|story|content|single|field-name-field)-related|more-on-this|read-?(?:more|next|also)-(?:box|list|links|articles|section)|readalso|see-also|further-reading|you-may-(?:also-)?like|also-like|recommended-(?:articles|posts|stories|reading)|similar-(?:posts|articles)|article-related|lesen-sie-auch|mehr-zum-thema|artikel-verwandt',
    ),
  ],
  [
    'popular',
    words(
      'most-?(?:popular|read|viewed|shared|commented)|mostpopular|trending(?:-\\w+)?|popular-(?:posts?|articles?|stories)|top-(?:stories|news)|latest-(?:posts?|articles?|stories|news)|recent-(?:posts?|articles?|entries)|widget_recent_entries|wpp-list',
    ),
  ],
  [
    'newsletter',
    words(
      'newsletters?(?:-\\w+)*|mc_embed_signup|mailchimp|mc4wp-form|email-?(?:signup|capture|subscribe)|signup-(?:form|box)|subscribe-(?:form|box|widget)|jetpack_subscription_widget',
    ),
  ],
  [
    'comments',
    words(
      'comments?(?:-(?:list|area|section|form|respond|wrapper|container|thread))?|commentlist|comment_form|commentform|respond|disqus_thread|disqus|fb-comments|livefyre|coral|spot-im|openweb|reader-comments|leserkommentare|kommentare|comentarios|commentaires',
    ),
  ],
  [
    'sharing',
    words(
      'share|shares|sharing|share-?(?:bar|buttons?|tools?|links?|icons?|list|box|widget|this|article|post)|sharedaddy|sd-sharing\\w*|social|social-?(?:share|sharing|bar|buttons?|links?|icons?|media|tools?|list)|addthis\\w*|addtoany\\w*|a2a_kit|shariff|heateor\\w*|essb_links|ssba|mashsb\\w*|post-share|entry-share|article-share|jp-post-flair|follow-us',
    ),
  ],
]

/** What class and id say an element is, or undefined. */
export function sectionKindByClass(element: Element): SectionKind | undefined {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.trim()
  if (!names) return undefined
  return PATTERNS.find(([, pattern]) => pattern.test(names))?.[0]
}

/** Whole names only: "share" must not match "shareholder-news" nor "related" "unrelated". */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?:^|\\s)(?:${alternatives.join('|')})(?=\\s|$)`, 'i')
}

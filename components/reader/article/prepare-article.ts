import { i18n } from '#i18n'
import type { Article } from '@/core/article/types'
import { type CitedLink, numberLinks } from '../links/number-links'
import { anonymizePictures } from './anonymize-pictures'
import { type PreparedBody, prepareBody } from './prepare'

/** Prepares an article's body with Truce's own texts in it. Undefined where the markup cannot be sanitized. */
export function prepareArticle(
  article: Article,
  url: string,
  mayLoad: (src: string) => boolean,
): (PreparedBody & { cited: CitedLink[] }) | undefined {
  try {
    const body = prepareBody(article.html, window, {
      lead: article,
      pictures: (fragment) =>
        anonymizePictures(fragment, mayLoad, (name) => i18n.t('reader.picture', [name])),
      embed: (host) => i18n.t('reader.embed', [host]),
      enlarge: (alt) => [i18n.t('reader.enlarge'), alt].filter(Boolean).join(': '),
      note: (mark) => i18n.t('reader.note', [mark]),
      backToText: i18n.t('reader.backToText'),
    })
    return { ...body, cited: numberLinks(body.fragment, url) }
  } catch (error) {
    console.error('The article could not be sanitized.', error)
    return undefined
  }
}

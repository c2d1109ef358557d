import { i18n } from '#i18n'

/** The scripts written from right to left that have a locale in a browser. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

/** How an element is marked that holds Truce's own words. */
export interface LanguageMark {
  lang: string
  dir: 'ltr' | 'rtl'
}

/**
 * The language of Truce's own words and its direction. The browser's own may be another: where Truce has no words in
 * it, they are English.
 */
export function ownLanguage(): LanguageMark {
  const lang = i18n.t('support.language')
  return { lang, dir: RIGHT_TO_LEFT.has(lang.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr' }
}

import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build'

/**
 * Languages of Firefox's own that Chrome has not, and Norwegian: Chrome takes `no` for it, too, but Firefox finds
 * nothing but `nb`.
 */
const ALSO_IN_FIREFOX = ['nb', 'eu', 'gl']

/** Codes that one of the browsers never asks for, and the one to use. */
const INSTEAD: Record<string, string> = {
  no: 'nb',
  iw: 'he',
  in: 'id',
  tl: 'fil',
  zh: 'zh_CN or zh_TW',
  pt: 'pt_BR or pt_PT',
  en_US: 'en',
}

/** What is wrong with a file's name without its ending; undefined where a browser finds it. */
export function whyNotFound(code: string): string | undefined {
  if (INSTEAD[code]) return `no browser looks for ${code}.yml; name it ${INSTEAD[code]}`
  if (SUPPORTED_LOCALES.has(code) || ALSO_IN_FIREFOX.includes(code)) return undefined
  const known = [...SUPPORTED_LOCALES, ...ALSO_IN_FIREFOX].find(
    (name) => name.toLowerCase() === code.toLowerCase().replace('-', '_'),
  )
  return known ? `name it ${known}.yml` : 'neither Chrome nor Firefox has this language'
}

/** The tag that stands in the file, such as `pt-BR`. */
export function languageTag(code: string): string {
  return code.replace('_', '-')
}

/** True for a file that holds only what differs from another, to which the browser falls back. */
export function isVariant(code: string): boolean {
  return code.startsWith('en_')
}

import { i18n } from '#i18n'

/**
 * The reader's own form of the language that Truce speaks: who reads British English does not want American dates, and
 * an English sentence holds no Korean one.
 */
function locale(): string {
  const spoken = i18n.t('support.language')
  // Words of a country are of a reader there; those of es-419 are of many.
  if (/-[A-Z]{2}$/.test(spoken)) return spoken
  const primary = (tag: string) => tag.split('-', 1)[0]
  return navigator.languages.find((tag) => primary(tag) === primary(spoken)) ?? spoken
}

/** A day in words, such as "19 Oct 2026": numbers alone would be read in two ways. */
export function formatDay(time: number): string {
  return new Date(time).toLocaleDateString(locale(), { dateStyle: 'medium' })
}

/** A day with its time. */
export function formatMoment(time: number): string {
  return new Date(time).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' })
}

/** A share of one in percent, with the sign where the language has it. */
export function formatPercent(share: number): string {
  return share.toLocaleString(locale(), { style: 'percent' })
}

/** A number with the reader's separators. */
export function formatNumber(value: number): string {
  return value.toLocaleString(locale())
}

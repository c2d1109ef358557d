import { collapseSpaces } from '@/core/values/collapse-spaces'

/** Languages whose month names are known, as `Intl` writes them. */
const LANGUAGES = [
  'en',
  'de',
  'de-AT',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ru',
  'tr',
  'ar',
  'sv',
  'da',
  'nb',
  'cs',
]

/** A shorter abbreviation may be a month in one language and a word in another. */
const MIN_MONTH_CHARS = 3

/**
 * The day that a written date names, as YYYY-MM-DD, with month names of the supported languages.
 * Undefined when there is none, or when the order of day and month is unclear (3/4/2026).
 */
export function parseWrittenDate(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined
  const plain = collapseSpaces(text.normalize('NFC')).toLowerCase()
  return numericDate(plain) ?? namedDate(plain)
}

function numericDate(text: string): string | undefined {
  const ymd = /\b((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text)
  if (ymd) return isoDay(ymd[1], ymd[2], ymd[3])
  // Points separate day and month only where the day comes first.
  const dmy = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b/.exec(text)
  if (dmy) return isoDay(dmy[3], dmy[2], dmy[1])
  const slashes = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/.exec(text)
  if (slashes && Number(slashes[1]) > 12) return isoDay(slashes[3], slashes[2], slashes[1])
  if (slashes && Number(slashes[2]) > 12) return isoDay(slashes[3], slashes[1], slashes[2])
  return undefined
}

function namedDate(text: string): string | undefined {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.? ?(?:of |de |d')? ?(\p{L}{3,20})\.?,? ?(?:de |del )? ?((?:19|20)\d\d)\b/u.exec(
      text,
    )
  if (dayFirst) return isoDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst =
    /(?<!\p{L})(\p{L}{3,20})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/u.exec(text)
  if (monthFirst) return isoDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  return undefined
}

/** A date as YYYY-MM-DD; undefined for a day that does not exist, such as February 30. */
function isoDay(year = '', month: string | number = '', date = ''): string | undefined {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (time.getUTCMonth() + 1 !== Number(month) || time.getUTCDate() !== Number(date))
    return undefined
  return time.toISOString().slice(0, 10)
}

const months = new Map<string, number>()
let languagesRead = 0

/** Asks one language after the other until one knows the name: each costs a millisecond. */
function monthOf(name = ''): number | undefined {
  while (!months.has(name) && languagesRead < LANGUAGES.length)
    readMonths(LANGUAGES[languagesRead++])
  return months.get(name)
}

/** Adds the month names of a language, alone and with a day: some languages inflect them. */
function readMonths(language: string | undefined): void {
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      for (let at = 1; at <= 12; at++) {
        const part = format
          .formatToParts(Date.UTC(2026, at - 1, 15))
          .find(({ type }) => type === 'month')
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? ''
        // The first language that has a name keeps it: "mar" means March.
        if (name.length >= MIN_MONTH_CHARS && !/\d/.test(name) && !months.has(name))
          months.set(name, at)
      }
    }
  }
}

/** A publication date in the words of a language; undefined when it is no date. */
export function formatDate(publishedTime: string, lang?: string): string | undefined {
  const date = new Date(publishedTime)
  if (Number.isNaN(date.getTime())) return undefined
  // A date without a time is midnight UTC. West of UTC, the local date is the day before.
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(publishedTime)
  const options: Intl.DateTimeFormatOptions = {
    dateStyle: 'long',
    ...(dayOnly && { timeZone: 'UTC' }),
  }
  try {
    return new Intl.DateTimeFormat(lang, options).format(date)
  } catch {
    return new Intl.DateTimeFormat(undefined, options).format(date)
  }
}

/** A published time as a reader of the article's language writes it; undefined when it is no date. */
export function formatDate(publishedTime: string, lang?: string): string | undefined {
  const date = new Date(publishedTime)
  if (Number.isNaN(date.getTime())) return undefined
  // A day without a time is midnight UTC: shown in the reader's zone it could be the day before.
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

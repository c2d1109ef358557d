/** What a browser reads in the file of one locale. */
export type Messages = Record<string, { message: string }>

/** No text holds one, says `check-locale.ts`. */
const SEPARATOR = '\n'

/**
 * Puts the texts of each locale into one message, and their names into one of the default locale, to which browsers
 * fall back for a message that a locale has not: the names, once in every file, were a third of what all words take in
 * a package. `bridge/i18n.ts` reads them.
 *
 * @param alone names of the messages that the browser itself asks for, which stay as they are.
 */
export function packWords(
  locales: ReadonlyMap<string, Messages>,
  defaultLocale: string,
  alone: ReadonlySet<string>,
): Map<string, Messages> {
  const fallback = locales.get(defaultLocale) ?? {}
  // Those of the default locale first, in its order; then forms beside a number that it has not.
  const all = [fallback, ...locales.values()].flatMap((messages) => Object.keys(messages))
  const names = [...new Set(all)].filter((name) => !alone.has(name))
  const packed = [...locales].map(([locale, messages]): [string, Messages] => {
    const kept = Object.entries(messages).filter(([name]) => alone.has(name))
    const texts = names.map((name) => (messages[name] ?? fallback[name])?.message ?? '')
    return [
      locale,
      {
        ...Object.fromEntries(kept),
        ...(locale === defaultLocale && { names: { message: names.join(SEPARATOR) } }),
        words: { message: texts.join(SEPARATOR) },
      },
    ]
  })
  return new Map(packed)
}

/** All messages of one locale again; a text that it has not in words of its own is the default locale's. */
export function unpackWords(locale: Messages, defaultLocale: Messages): Messages {
  const { names: _, words, ...alone } = locale
  const texts = words?.message.split(SEPARATOR) ?? []
  const names = defaultLocale.names?.message.split(SEPARATOR) ?? []
  const found = names.flatMap((name, at) => {
    const message = texts[at]
    return message ? [[name, { message }] as const] : []
  })
  return { ...alone, ...Object.fromEntries(found) }
}

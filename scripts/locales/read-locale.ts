import { parseMessagesFile } from '@wxt-dev/i18n/build'

/** The words of one language: key, such as `prompt.dismiss`, to text. */
export type Words = ReadonlyMap<string, string>

/** Reads a file of `assets/locales/` as the build does. */
export async function readLocale(file: string): Promise<Words> {
  const messages = await parseMessagesFile(file)
  return new Map(
    messages.flatMap(({ key, type, ...rest }) => {
      const name = key.join('.')
      // What the browser itself provides.
      if (name.startsWith('@@')) return []
      return [[name, 'message' in rest ? String(rest.message) : `(${type})`] as const]
    }),
  )
}

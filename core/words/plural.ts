import { type GeneratedI18nStructure, i18n } from '#i18n'

/** A text with a form for each way in which a language counts: `one`, `other` and so on, see docs/translating.md. */
export type CountedText = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Text}.other` ? Text : never
}[keyof GeneratedI18nStructure]

/** A language may have more forms than English, whose keys the compiler knows. */
const read = i18n.t as unknown as (key: string, values: string[]) => string

/** A text in the form that its language wants beside a number. `$1` in it becomes the number. */
export function plural(text: CountedText, count: number): string {
  const language = i18n.t('support.language')
  const values = [count.toLocaleString(language)]
  const form = new Intl.PluralRules(language).select(count)
  // A browser may know a form of which the translators' tools knew nothing.
  return read(`${text}.${form}`, values) || read(`${text}.other`, values)
}

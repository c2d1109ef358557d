/** What words can mean to the reader of sentences. Each concept is the same in all languages. */
export const CONCEPTS = [
  'blocker',
  'ads',
  'block',
  'off',
  'allow',
  'using',
  'site',
  'please',
  'support',
  'access',
  'reload',
  'fail',
  'if',
  'not',
  'part',
  'cookie',
  'pay',
  'login',
  'mail',
  'age',
  'tool',
  'report',
  'how',
  'done',
] as const
export type Concept = (typeof CONCEPTS)[number]

/**
 * The stems by which a language's words are known, divided by spaces. A stem is the beginning of a word; with `=`
 * before it the whole word, with `~` any part of one; words joined by `-` stand one after the other. Scripts without spaces match anywhere.
 * Short and wide: a stem says what a word is about, and the fit over the training sentences what that is worth.
 */
export interface Lexicon extends Partial<Record<Concept, string>> {
  /** How many letters may stand before a stem, in languages that put prefixes before their words. */
  prefixes?: number
}

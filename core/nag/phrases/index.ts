import { en } from './en'
import type { Phrases } from './phrases'

/** Every language Truce reads, in the order they are tried. */
export const LANGUAGES: readonly Phrases[] = [en]

/** True when any language's pattern of that name is found in the text. */
export function says(name: keyof Phrases, text: string): boolean {
  return LANGUAGES.some((language) => language[name].test(text))
}

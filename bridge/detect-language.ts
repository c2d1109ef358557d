import { browser } from 'wxt/browser'
import type { FoundLanguages } from '@/core/article/in-true-language'

/** More of a text (characters) tells no more. */
const MAX_CHARS = 4000

/** What language the browser takes a text for, by itself and without asking anybody. Never rejects. */
export async function detectLanguage(text: string): Promise<FoundLanguages | undefined> {
  try {
    return await browser.i18n.detectLanguage(text.slice(0, MAX_CHARS))
  } catch {
    // Not every browser for phones has it.
    return undefined
  }
}

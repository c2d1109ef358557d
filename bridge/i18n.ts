import { browser } from 'wxt/browser'

/** Put into all texts at once, so that each keeps its places for the values it is shown with. */
const UNFILLED = Array.from({ length: 9 }, (_, at) => `$${at + 1}`)

/** WXT's type knows the names of the browser's own messages only. */
interface AnyMessage {
  getMessage(name: string, values: string[]): string
}

let words: Map<string, string | undefined> | undefined

/**
 * Stands for `#i18n` in what WXT builds (`wxt.config.ts`), and reads what `scripts/locales/pack-words.ts` packed. What
 * is not packed is a message of its own: those of the manifest, and all of them while developing.
 */
export const i18n = {
  t(key: string, values: readonly (string | number)[] = []): string {
    words ??= readWords()
    const name = key.replaceAll('.', '_')
    const text = words.get(name)
    if (!text) return read(name, values.map(String))
    return text.replace(/\$([1-9])/g, (_, at) => String(values[at - 1] ?? ''))
  },
}

function readWords(): Map<string, string | undefined> {
  const texts = linesOf('words')
  return new Map(linesOf('names').map((name, at) => [name, texts[at]]))
}

function linesOf(name: string): string[] {
  return read(name, UNFILLED).split('\n')
}

function read(name: string, values: string[]): string {
  return (browser.i18n as AnyMessage).getMessage(name, values)
}

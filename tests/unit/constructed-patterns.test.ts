import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { phraseFinder } from '@/core/article/blocks/phrase-finder'
import { MAX_BOX_TEXT } from '@/core/notice/read/reading-limits'
import { slowestMatch } from '../package/patterns/slowest-match'

/** As for the patterns that are written out: see `tests/package/patterns.test.ts`. */
const LIMIT_MS = 20
const PUMPED_LENGTH = 50_000

/** Those that never read more than so much, in characters. */
const CAPS: Readonly<Record<string, number>> = {
  'core/notice/phrases/compile-pattern.ts': MAX_BOX_TEXT,
}

const ROOT = resolve(import.meta.dirname, '../..')

/** Every pattern that is put together while the code runs, and the file that does so. */
const made = new Map<string, { pattern: RegExp; file: string }>()

const NativeRegExp = RegExp
globalThis.RegExp = new Proxy(NativeRegExp, {
  construct(target, args: [string | RegExp, string?]) {
    const pattern = new target(...args)
    const [, file = ''] =
      /\/((?:core|services|bridge)\/[^:?]+\.ts)/.exec(new Error().stack ?? '') ?? []
    if (file) made.set(String(pattern), { pattern, file })
    return pattern
  },
})

// Its patterns are made when a line begins with one of the words.
vi.mock('@/core/article/blocks/phrase-finder', async (load) => {
  const original = await load<{ phraseFinder: typeof phraseFinder }>()
  return {
    phraseFinder(phrases: readonly string[]) {
      const find = original.phraseFinder(phrases)
      for (const phrase of phrases)
        for (const word of phrase.split('|', 1)[0]?.split(',') ?? []) find(word)
      return find
    },
  }
})

/** Has every module make its patterns. */
async function makeAll(): Promise<void> {
  await import('@/core/article/blocks/is-closing-line')
  await import('@/core/article/blocks/is-page-label')
  await import('@/core/support/support-kind-by-text')
  await import('@/core/page/estimate-words')
  await import('@/core/values/is-plain-selector')
  const { PHRASES_BY_LANGUAGE } = await import('@/core/notice/phrases/phrases-by-language')
  const { chooseLanguages } = await import('@/core/notice/phrases/choose-languages')
  chooseLanguages('', 'ad blocker', PHRASES_BY_LANGUAGE)
  const { internationalPhrases } = await import('@/core/notice/phrases/international-phrases')
  const { compilePattern } = await import('@/core/notice/phrases/compile-pattern')
  for (const phrases of [internationalPhrases, ...Object.values(PHRASES_BY_LANGUAGE)]) {
    for (const [topic, alternatives] of Object.entries(phrases))
      if (topic !== 'own' && topic !== 'letters') compilePattern(alternatives)
  }
}

describe('the patterns that are put together', async () => {
  await makeAll()
  const makers = [...new Set([...made.values()].map(({ file }) => file))]

  it('are all made here', () => {
    const files = globSync('{core,bridge,services,components,entrypoints}/**/*.{ts,tsx}', {
      cwd: ROOT,
    })
    const making = files.filter((file) =>
      /\bRegExp\(/.test(readFileSync(resolve(ROOT, file), 'utf8')),
    )
    expect(makers.sort()).toEqual(making.sort())
  })

  it.each(makers.sort())('%s makes none that is slow', { timeout: 60_000 }, (maker) => {
    const slow = [...made.values()]
      .filter(({ file }) => file === maker)
      .flatMap(({ pattern }) => {
        const timing = slowestMatch(pattern, LIMIT_MS, CAPS[maker] ?? PUMPED_LENGTH)
        return timing ? [{ pattern: String(pattern), ...timing }] : []
      })
    expect(slow).toEqual([])
  })
})

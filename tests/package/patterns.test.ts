import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MAX_HIGHLIGHTED } from '../../components/reader/article/highlight-code.ts'
import { MAX_BLANKS } from '../../core/export/markdown/to-hast.ts'
import { type BuiltPattern, builtPatterns } from './patterns/built-patterns.ts'
import { slowestMatch, type Timing } from './patterns/slowest-match.ts'

/**
 * A page's text must never cost more than its length. Over so many characters of the worst text no pattern takes
 * longer than this. `tests/unit/constructed-patterns.test.ts` asks the same of patterns that no file writes out.
 */
const PUMPED_LENGTH = 50_000
const LIMIT_MS = 20

/**
 * As long as one block of code may take in the reader view, which is Truce's own page: on a quiet machine none takes 50
 * ms, and a busy one needs twice and three times as much of the processor's time for the same.
 */
const LONGEST_STRETCH_MS = 150

/** The highlighter and its grammars, which are given no more code than `MAX_HIGHLIGHTED`. */
const HIGHLIGHTER =
  /^chunks\/(?:core|bash|c|cpp|csharp|css|diff|go|java|javascript|json|kotlin|php|python|ruby|rust|sql|swift|typescript|xml|yaml)-/

/** The libraries that make Markdown, which are given no more blanks in a row than `MAX_BLANKS`. */
const MARKDOWN = /^chunks\/make-markdown-/

const built = builtPatterns(resolve(import.meta.dirname, '../../.output/chrome-mv3'))
const isHighlighter = ({ files }: BuiltPattern) => files.every((file) => HIGHLIGHTER.test(file))

function slowAmong(patterns: readonly BuiltPattern[], limit: number, longest: number) {
  return patterns.flatMap((one) => {
    const timing = slowestMatch(one.pattern, limit, longest)
    if (!timing || isBounded(one, timing)) return []
    return [{ pattern: String(one.pattern), files: one.files, ...timing }]
  })
}

function isBounded({ pattern, files }: BuiltPattern, { pump }: Timing): boolean {
  const isOfBlanks = !pump.repeated.trim() && files.every((file) => MARKDOWN.test(file))
  return isOfBlanks && !slowestMatch(pattern, LIMIT_MS, MAX_BLANKS)
}

describe('the patterns of the bundles', () => {
  it('are found', () => {
    expect(built.length).toBeGreaterThan(300)
    expect(built.filter(isHighlighter).length).toBeGreaterThan(100)
  })

  it('take no longer over a text than its length', { timeout: 120_000 }, () => {
    const own = built.filter((one) => !isHighlighter(one))
    expect(slowAmong(own, LIMIT_MS, PUMPED_LENGTH)).toEqual([])
  })

  it('take no longer over code that is highlighted than Truce may work', {
    timeout: 120_000,
  }, () => {
    const highlighting = built.filter(isHighlighter)
    expect(slowAmong(highlighting, LONGEST_STRETCH_MS, MAX_HIGHLIGHTED)).toEqual([])
  })
})

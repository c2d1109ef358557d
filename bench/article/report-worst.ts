import type { PageResult } from './run-pages.ts'
import { pageShares } from './score.ts'
import { countSegments } from './segments.ts'
import { harmonic, shingles, tokens } from './shingles.ts'

/** How much of a line is told. */
const LINE_CHARS = 110

/** How many lines of each kind are told of a page. */
const MAX_LINES = 9

/** Prints the worst pages of ours, with the lines that are too much and those that are missing. */
export function reportWorst(results: readonly PageResult[], count: number): void {
  const scored = results
    .filter(({ page }) => page.text || page.with)
    .map((result) => ({ result, score: scoreOf(result) }))
    .sort((a, b) => a.score - b.score)
  for (const { result, score } of scored.slice(0, count)) {
    const { page, tools } = result
    const text = tools.ours?.text ?? ''
    const others = Object.entries(tools)
      .filter(([tool]) => tool !== 'ours')
      .map(
        ([tool, { text }]) =>
          `${tool} ${scoreOf({ page, tools: { ours: { text, ms: 0 } } }).toFixed(2)}`,
      )
    console.log(
      `\n${page.set}/${page.id} ${page.type ?? ''} ${score.toFixed(2)} [${others.join(', ')}] ${page.url}${tools.ours?.error ? ` ${tools.ours.error}` : ''}`,
    )
    if (page.text) {
      for (const line of foreign(text, page.text)) console.log(`  + ${line}`)
      for (const line of foreign(page.text, text)) console.log(`  - ${line}${why(line, result)}`)
    } else {
      const all = text.replace(/\s+/g, ' ')
      for (const line of page.without ?? []) if (all.includes(line)) console.log(`  + ${line}`)
      for (const line of page.with ?? [])
        if (!all.includes(line)) console.log(`  - ${line}${why(line, result)}`)
    }
  }
}

function scoreOf({ page, tools }: PageResult): number {
  const text = tools.ours?.text ?? ''
  if (page.text) return harmonic(...pageShares({ page, text }))
  const { wanted, found, wrong } = countSegments(text, {
    with: page.with ?? [],
    without: page.without ?? [],
  })
  return wanted + wrong === 0 ? 1 : found / (wanted + wrong)
}

/** Lines of a text most of whose runs of words are not in another. */
function foreign(text: string, other: string): string[] {
  const known = shingles(tokens(other))
  const lines = text.split('\n').filter((line) => {
    const own = [...shingles(tokens(line)).keys()]
    const missing = own.filter((run) => !known.has(run)).length
    return own.length > 0 && missing > own.length / 2 && !other.includes(line.trim())
  })
  return lines.slice(0, MAX_LINES).map((line) => line.slice(0, LINE_CHARS))
}

/** How much of a line is looked for among the cuts; the rest may be split over several. */
const SAMPLE_CHARS = 30

function why(line: string, { tools }: PageResult): string {
  const sample = line.replace(/\s+/g, ' ').slice(0, SAMPLE_CHARS)
  const cut = tools.ours?.cuts?.find(({ text }) => text.includes(sample))
  return cut ? `   <- ${cut.reason}` : ''
}

import { quantile } from '../quantile.ts'
import type { MetadataHits } from './metadata-scores.ts'
import { metadataHits } from './metadata-scores.ts'
import { countRelated, relatedScores } from './related-scores.ts'
import type { PageResult } from './run-pages.ts'
import { type Extracted, type Score, scoreSegments, scoreTexts, scoreWords } from './score.ts'
import type { Tool } from './tools.ts'

/** Prints how well each tool did on each set. */
export function reportTexts(results: readonly PageResult[], tools: readonly Tool[]): void {
  const of = (wanted: (result: PageResult) => boolean, tool: Tool): Extracted[] =>
    results.filter(wanted).map(({ page, tools }) => ({ page, text: tools[tool]?.text ?? '' }))
  const rows: [string, (tool: Tool) => Extracted[], (extracted: readonly Extracted[]) => Score][] =
    [
      ['aeb', (tool) => of(({ page }) => page.set === 'aeb', tool), scoreTexts],
      [
        'wcxb articles',
        (tool) => of(({ page }) => page.set === 'wcxb' && page.type === 'article', tool),
        scoreTexts,
      ],
      ['wcxb all, words', (tool) => of(({ page }) => page.set === 'wcxb', tool), scoreWords],
      ['trafi segments', (tool) => of(({ page }) => page.set === 'trafi', tool), scoreSegments],
      ['np4k', (tool) => of(({ page }) => page.set === 'np4k', tool), scoreTexts],
      ['fundus', (tool) => of(({ page }) => page.set === 'fundus', tool), scoreTexts],
    ]
  console.log(line('set', 'tool', 'pages', 'P', 'R', 'F1', '95 %', 'empty'))
  for (const [name, extracted, score] of rows) {
    if (extracted('ours').length === 0) continue
    for (const tool of tools) {
      const { pages, precision, recall, f1, interval, empty } = score(extracted(tool))
      const range = interval.map(share).join('–')
      console.log(line(name, tool, pages, share(precision), share(recall), share(f1), range, empty))
    }
  }
}

/** Prints mean F1 by words for each type of page of wcxb. */
export function reportTypes(results: readonly PageResult[], tools: readonly Tool[]): void {
  const types = new Set(results.flatMap(({ page }) => page.type ?? []))
  for (const type of types) {
    const scores = tools.map((tool) => {
      const extracted = results
        .filter(({ page }) => page.type === type)
        .map(({ page, tools }) => ({ page, text: tools[tool]?.text ?? '' }))
      const { f1, empty } = scoreWords(extracted)
      return `${tool} ${share(f1)} (${empty} empty)`
    })
    console.log(`  ${type.padEnd(14)}${scores.join('   ')}`)
  }
}

/** Prints how often title, author and date are told right where they are labelled. */
export function reportMetadata(results: readonly PageResult[], tools: readonly Tool[]): void {
  for (const set of ['wcxb', 'trafi'] as const) {
    const pages = results.filter(
      ({ page }) => page.set === set && (set !== 'wcxb' || page.type === 'article'),
    )
    if (pages.length === 0) continue
    console.log(line(`${set} metadata`, 'tool', 'title', 'author', 'date'))
    for (const tool of tools) {
      const hits = pages.map(({ page, tools }) => metadataHits(page.meta ?? {}, tools[tool] ?? {}))
      const right = (field: keyof MetadataHits) => {
        const told = hits.flatMap((hit) => hit[field] ?? [])
        return share(told.filter(Boolean).length / told.length)
      }
      console.log(line('', tool, right('title'), right('author'), right('date')))
    }
  }
}

/** Prints what became of the related links. */
export function reportRelated(results: readonly PageResult[]): void {
  const counts = results.flatMap(({ page, related }) =>
    related
      ? [
          countRelated(
            {
              related: page.related ?? [],
              more: page.more ?? [],
              sponsored: page.sponsored ?? [],
            },
            related.hrefs,
          ),
        ]
      : [],
  )
  if (counts.length === 0) return
  const { strict, lenient, recall, sponsored } = relatedScores(counts)
  console.log(
    `related (${counts.length} pages): strict precision ${share(strict)}, lenient ${share(lenient)}, recall ${share(recall)}, sponsored ${sponsored}`,
  )
}

/** Prints the time each tool takes, against Readability's on the same pages. */
export function reportTimes(results: readonly PageResult[], tools: readonly Tool[]): void {
  for (const tool of tools) {
    for (const run of ['ms', 'cpu', 'again'] as const) {
      const times = results.flatMap(({ tools }) => tools[tool]?.[run] ?? [])
      const ratios = results.flatMap(({ tools }) => {
        const [own, theirs] = [tools[tool]?.[run], tools.readability?.[run]]
        return own && theirs ? own / theirs : []
      })
      if (times.length === 0) continue
      const name = { ms: tool, cpu: '  of the CPU', again: '  once more' }[run]
      console.log(
        `${name.padEnd(12)} p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms, max ${quantile(times, 1).toFixed(0)} ms; to Readability p50 ${quantile(ratios, 0.5).toFixed(2)}, p95 ${quantile(ratios, 0.95).toFixed(2)}`,
      )
    }
  }
}

function share(number: number): string {
  return Number.isNaN(number) ? '–' : number.toFixed(3)
}

function line(...[first, ...cells]: (string | number)[]): string {
  return `${String(first).padEnd(17)}${cells.map((cell) => String(cell).padEnd(13)).join('')}`
}

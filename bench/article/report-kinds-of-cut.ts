import type { PageResult } from './run-pages.ts'
import { shingles, tokens } from './shingles.ts'

/** Prints for each kind of cut how much was cut, and how much of that the labels call text. */
export function reportKindsOfCut(results: readonly PageResult[]): void {
  const kinds = new Map<string, { cuts: number; runs: number; wrong: number }>()
  for (const { page, tools } of results) {
    if (!page.text) continue
    const wanted = shingles(tokens(page.text))
    for (const { reason, text } of tools.ours?.cuts ?? []) {
      if (reason === 'chosen') continue
      const kind = kindOf(reason)
      const sum = kinds.get(kind) ?? { cuts: 0, runs: 0, wrong: 0 }
      const runs = [...shingles(tokens(text)).keys()]
      sum.cuts++
      sum.runs += runs.length
      sum.wrong += runs.filter((run) => wanted.has(run)).length
      kinds.set(kind, sum)
    }
  }
  console.log(`${'kind of cut'.padEnd(36)}cuts   runs of words  of the text`)
  for (const [kind, { cuts, runs, wrong }] of [...kinds].sort(([, a], [, b]) => b.wrong - a.wrong))
    console.log(
      `${kind.padEnd(36)}${String(cuts).padEnd(7)}${String(runs).padEnd(15)}${wrong} (${((100 * wrong) / Math.max(1, runs)).toFixed(1)} %)`,
    )
}

/** A reason without the words and names that it quotes. */
function kindOf(reason: string): string {
  const label = /^under the label .*\((\w+)\)$/s.exec(reason)?.[1]
  return label ? `under a label (${label})` : reason.replace(/ \([^)]*\)$/, '')
}

import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PageCase } from '../../pages/cases.ts'
import type { Finding } from './ask-truce.ts'

const ARTIFACTS = fileURLToPath(new URL('../../../.artifacts/', import.meta.url))

/** The result of one case. */
export interface Outcome {
  page: PageCase
  /** What was wrong; empty where the case passed. */
  problems: string[]
  finding: Finding | undefined
  /** The time from the visible notice to Truce's prompt, in ms. */
  promptAfter: number | undefined
  /** How the notice was dismissed. */
  techniques: string[] | undefined
  gap: string | undefined
}

/** Writes the table of all cases and returns where. */
export async function writeTable(browser: string, outcomes: readonly Outcome[]): Promise<string> {
  const sorted = outcomes.toSorted((a, b) => a.page.id.localeCompare(b.page.id))
  const isWell = ({ problems }: Outcome) => problems.length === 0
  const notices = sorted.filter(({ page }) => page.expect === 'found')
  const alike = sorted.filter(({ page }) => page.expect === 'untouched')
  const times = notices.flatMap(({ promptAfter }) => promptAfter ?? []).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0
  const lines = [
    `# Pages in ${browser}`,
    '',
    `- notices put away, kept away and put back: ${notices.filter(isWell).length} of ${notices.length}`,
    `- look-alikes left untouched: ${alike.filter(isWell).length} of ${alike.length}`,
    `- from sight to question: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`,
    '',
    '| case | shape | language | mechanism | verdict | confidence | evidence | put away by | asked after | result |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...sorted.map(rowOf),
  ]
  await mkdir(ARTIFACTS, { recursive: true })
  const path = `${ARTIFACTS}pages-${browser}.md`
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

function rowOf({ page, problems, finding, promptAfter, techniques, gap }: Outcome): string {
  const cells = [
    page.id,
    page.kind,
    page.lang,
    page.mechanism,
    finding?.kind ?? '–',
    finding?.confidence.toFixed(2) ?? '–',
    finding?.evidence.join(', ') ?? '–',
    techniques?.join(', ') || '–',
    promptAfter === undefined ? '–' : `${promptAfter} ms`,
    problems.length === 0 ? 'well' : `${gap ? 'known gap: ' : '**FAILS**: '}${problems.join('; ')}`,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

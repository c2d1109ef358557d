/**
 * Hours of browsing, compressed: pages of a corpus in twenty tabs, a notice on every tenth, endless scrolling, navigation
 * inside of pages, and the background killed at random. Says whether memory grows, and what failed.
 *
 *   npm run build && npm run soak -- --corpus DIR [--set aeb] [--pages 300] [--browser firefox] [--seed 1]
 */
import { parseArgs } from 'node:util'
import { launch } from '../tests/browsers/driver.ts'
import type { DriverPage } from '../tests/browsers/driver-page.ts'
import type { BrowserName } from '../tests/browsers/find-browser.ts'
import { quantile } from './quantile.ts'
import { readCorpus } from './read-corpus.ts'
import { liveHeapOf } from './soak/live-heap-of.ts'
import { type Memory, memoryOf } from './soak/memory-of.ts'
import { serveSoak } from './soak/serve-soak.ts'
import { type Visit, visitPage } from './soak/visit-page.ts'

const TABS = 20

/** The background is killed before one visit in so many, by chance. */
const KILL_EVERY = 12

/** Memory is read after one visit in so many: that takes time itself. */
const SAMPLE_EVERY = 4

/** By how much what the background holds may grow in one life, from its first quarter to its last. Processes are only told of. */
const MAX_GROWTH = 0.05

/** Looks after which it has read a notice, and holds the model. */
const AT_FIRST = 3

/** One look at the memory. */
interface Sample extends Memory {
  background: number | undefined
  /** How often the background was killed before. */
  life: number
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    set: { type: 'string', default: 'aeb' },
    pages: { type: 'string', default: '300' },
    browser: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: '1' },
  },
})
if (!values.corpus) throw new Error('Say where the corpus is: --corpus DIR')

const count = Number(values.pages)
const served = await serveSoak(await readCorpus(values.corpus, values.set, count))
const browser = await launch(values.browser as BrowserName, {
  reducedMotion: true,
  forgetsLeftPages: true,
})
const pid = browser.raw.process()?.pid
if (!pid) throw new Error('The browser has no process of its own')
const chance = chanceFrom(Number(values.seed))
const visits: Record<Visit, number> = { plain: 0, dismissed: 0, 'not asked': 0, 'not loaded': 0 }
const samples: Sample[] = []
const errors: string[] = []
let kills = 0
try {
  const tabs: DriverPage[] = []
  for (let at = 0; at < TABS; at += 1) tabs.push(await openTab())
  // Every tab has shown a page before memory is compared: a browser grows by its tabs.
  for (let at = 0; at < count + TABS; at += 1) {
    if (chance() < 1 / KILL_EVERY) {
      kills += 1
      await browser.killWorker()
    }
    const tab = tabs[at % TABS]
    if (!tab) continue
    const visit = await visitPage(tab, served.address(at), served.hasNotice(at))
    visits[visit] += 1
    if (at >= TABS && at % SAMPLE_EVERY === 0) {
      const background = await liveHeapOf(browser.raw, browser.extensionOrigin)
      samples.push({ ...memoryOf(pid), background, life: kills })
    }
    if (at % 20 === 19) console.log(`${at + 1} pages: ${JSON.stringify(visits)}, ${kills} kills`)
  }
} finally {
  await browser.close()
  await served.close()
}
report()

async function openTab(): Promise<DriverPage> {
  const page = await browser.newPage()
  const note = (text: string) => {
    if (/truce|(?:chrome|moz)-extension:/i.test(text)) errors.push(text)
  }
  page.raw.on('pageerror', (error) => note(String((error as Error).stack ?? error)))
  page.raw.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') note(message.text())
  })
  return page
}

function report(): void {
  for (const kind of ['all', 'extension'] as const) {
    compare(
      `memory, ${kind}`,
      samples.flatMap((sample) => sample[kind] ?? []),
    )
  }
  const growth = compare('held by the background', longestLife())
  if (growth !== undefined && growth > MAX_GROWTH) process.exitCode = 1
  console.log(`visits: ${JSON.stringify(visits)}; the background was killed ${kills} times`)
  console.log(`errors that name Truce: ${errors.length}`)
  for (const error of new Set(errors)) console.log(`  ${error}`)
  if (errors.length > 0 || visits['not asked'] > 0) process.exitCode = 1
}

/** What the background held in the longest of its lives, once it had loaded what it loads at first use. */
function longestLife(): number[] {
  const lives = [...Map.groupBy(samples, ({ life }) => life).values()]
  const [longest = []] = lives.sort((a, b) => b.length - a.length)
  return longest.flatMap(({ background }) => background ?? []).slice(AT_FIRST)
}

/** Prints by how much the last quarter is more than the first, and returns it; `undefined` where too little is known. */
function compare(what: string, bytes: readonly number[]): number | undefined {
  const quarter = Math.floor(bytes.length / 4)
  if (quarter === 0) return undefined
  const first = quantile(bytes.slice(0, quarter), 0.5)
  const last = quantile(bytes.slice(-quarter), 0.5)
  const growth = last / first - 1
  console.log(
    `${what}: ${mega(first)} MB, then ${mega(last)} MB: ${(growth * 100).toFixed(1)} % of ${bytes.length} looks`,
  )
  return growth
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

/** The same chances again for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * How long a reader waits: from the notice being shown to Truce's prompt, and from the press on "Dismiss
 * notice" to the article being in the middle of the screen, on the demo newspaper.
 *
 *   npm run bench:prompt [-- --browser firefox] [--rounds 20]
 */
import { parseArgs } from 'node:util'
import { serveDemo } from '../demo/serve-demo.ts'
import { launch } from '../tests/browsers/driver.ts'
import type { BrowserName } from '../tests/browsers/find-browser.ts'
import { until } from '../tests/browsers/until.ts'

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    rounds: { type: 'string', default: '20' },
  },
})

/** Milliseconds of one page's life, noted by the page itself. */
interface Notes {
  shown?: number
  asked?: number
  pressed?: number
  readable?: number
}

/** Sent into every page before its own scripts: notes when each thing happens. */
function takeNotes(): void {
  const notes: Notes = {}
  Object.assign(window, { notes })
  new MutationObserver((records) => {
    const notice = document.querySelector('#gazette-popup-adblock')
    if (!notes.shown && notice?.checkVisibility()) notes.shown = performance.now()
    const isOurs = (node: Node) => node instanceof HTMLElement && node.popover === 'manual'
    if (!notes.asked && records.some(({ addedNodes }) => [...addedNodes].some(isOurs)))
      notes.asked = performance.now()
  }).observe(document, { childList: true, subtree: true, attributes: true })
  addEventListener(
    'click',
    () => {
      notes.pressed = performance.now()
      const look = () => {
        const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
        if (hit?.closest('main')) notes.readable = performance.now()
        else requestAnimationFrame(look)
      }
      look()
    },
    true,
  )
}

const site = await serveDemo()
const browser = await launch(values.browser as BrowserName)
try {
  for (const isCold of [false, true]) {
    const rounds: Notes[] = []
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const page = await browser.newPage()
      await page.raw.evaluateOnNewDocument(takeNotes)
      if (isCold) await browser.killWorker()
      await page.goto(`${site.origin}/articles/tide-gate/`)
      await page.getByRole('button', 'Dismiss notice').click()
      rounds.push(
        await until('the article', async () => {
          const notes = await page.evaluate(() => (window as Window & { notes?: Notes }).notes)
          return notes?.readable ? notes : undefined
        }),
      )
      await page.close()
    }
    const background = isCold ? 'cold' : 'warm'
    print(
      `${background}: notice to prompt`,
      rounds.map(({ shown = 0, asked = 0 }) => asked - shown),
    )
    print(
      `${background}: press to article`,
      rounds.map(({ pressed = 0, readable = 0 }) => readable - pressed),
    )
  }
} finally {
  await browser.close()
  await site.close()
}

function print(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN)
  console.log(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (n = ${sorted.length})`,
  )
}

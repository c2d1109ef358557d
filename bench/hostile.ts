/**
 * The longest frame of hostile pages, without Truce and with it, in one run and in turn: what the page does to itself
 * beside what Truce adds. Chromium only; medians of the rounds.
 *
 *   npm run build && npm run bench:hostile [-- --rounds 3 --pages DIR]
 *
 * Measures the attack pages that say so (`tests/hostile`), and the HTML files of a folder where one is named.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer, { type Browser, TimeoutError } from 'puppeteer-core'
import { launch } from '../tests/browsers/driver.ts'
import { findBrowser } from '../tests/browsers/find-browser.ts'
import { readAttacks } from '../tests/hostile/attacks.ts'
import { serveAttacks } from '../tests/hostile/serve-attacks.ts'
import { serveLocal } from '../tests/pages/serve-local.ts'
import { quantile } from './quantile.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    pages: { type: 'string' },
    only: { type: 'string', default: '.' },
  },
})

/** How long a page is watched after its load event: the attacks begin within the first second. */
const WATCHED_MS = 5_000

/** A page that has not loaded by then counts as frozen. */
const FROZEN_MS = 60_000

/** Runs in the page, before its scripts: notes the longest time between two frames. */
function noteFrames(): void {
  const notes = { longest: 0 }
  Object.assign(window, { notes })
  let last = performance.now()
  requestAnimationFrame(function next() {
    const now = performance.now()
    notes.longest = Math.max(notes.longest, now - last)
    last = now
    requestAnimationFrame(next)
  })
}

async function longestFrame(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  try {
    await page.evaluateOnNewDocument(noteFrames)
    await page.goto(address, { timeout: FROZEN_MS })
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS))
    return await page.evaluate(
      () => (window as unknown as { notes: { longest: number } }).notes.longest,
    )
  } catch (error) {
    if (error instanceof TimeoutError) return FROZEN_MS
    throw error
  } finally {
    // A frozen page does not answer, and is closed all the same.
    void page.close().catch(() => {})
  }
}

const folder = values.pages
const files = folder ? (await readdir(folder)).filter((name) => name.endsWith('.html')) : []
const others = await serveLocal(async (url, response) => {
  const name = files.find((file) => url.pathname === `/${file}`)
  response.writeHead(name ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(name && folder ? await readFile(join(folder, name)) : '')
})
const server = await serveAttacks()
const measured = (await readAttacks()).filter(({ isMeasured }) => isMeasured)
const pages = [
  ...measured.map(({ id }) => ({ id, address: server.address(id) })),
  ...files.map((id) => ({ id, address: `http://localhost:${others.port}/${id}` })),
].filter(({ id }) => new RegExp(values.only).test(id))

const truce = await launch('chromium')
const plain = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
console.log('| page | longest frame without Truce, ms | with Truce, ms |')
console.log('|---|---|---|')
try {
  for (const { id, address } of pages) {
    const without: number[] = []
    const withTruce: number[] = []
    for (let round = 0; round < Number(values.rounds); round += 1) {
      without.push(await longestFrame(plain, address))
      withTruce.push(await longestFrame(truce.raw, address))
    }
    const cells = [without, withTruce].map((times) => quantile(times, 0.5).toFixed(0))
    console.log(`| ${id} | ${cells.join(' | ')} |`)
  }
} finally {
  await Promise.all([truce.close(), plain.close(), server.close(), others.close()])
}

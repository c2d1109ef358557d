/**
 * What keeping a notice hidden costs on the pages of the set that show it again: CPU time of the page's main thread
 * per second and its longest task, while the notice is shown and in the ten seconds after its dismissal. Chromium only,
 * which measures both.
 *
 *   npm run bench:fights [-- --seconds 10]
 */
import { parseArgs } from 'node:util'
import { launch } from '../tests/browsers/driver.ts'
import type { DriverPage } from '../tests/browsers/driver-page.ts'
import { readCases } from '../tests/pages/cases.ts'
import { serveCases } from '../tests/pages/serve-cases.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' } } })
const SECONDS = Number(values.seconds)

/** Notes the longest task since it was last asked. */
function noteLongTasks(): void {
  const notes = { longest: 0 }
  Object.assign(window, { notes })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      notes.longest = Math.max(notes.longest, Math.round(duration))
  }).observe({ type: 'longtask' })
}

async function measure(page: DriverPage, seconds: number) {
  await page.evaluate(() => {
    const { notes } = window as unknown as { notes: { longest: number } }
    notes.longest = 0
  })
  const before = (await page.raw.metrics()).TaskDuration ?? 0
  await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
  const after = (await page.raw.metrics()).TaskDuration ?? 0
  const longest = await page.evaluate(
    () => (window as unknown as { notes: { longest: number } }).notes.longest,
  )
  return { busy: ((after - before) * 1_000) / seconds, longest }
}

const server = await serveCases()
const browser = await launch('chromium')
const cases = (await readCases('notices')).filter(({ fights, policy }) => fights && !policy)
console.log('| page | standing, ms/s | longest task | put away, ms/s | longest task |')
console.log('|---|---|---|---|---|')
try {
  for (const { id } of cases) {
    const page = await browser.newPage()
    await page.raw.evaluateOnNewDocument(noteLongTasks)
    await page.goto(server.address(id))
    await page.waitForRole('dialog', 'Ad-block notice')
    const standing = await measure(page, SECONDS / 4)
    await page.getByRole('button', 'Dismiss notice').click()
    await page.waitForRole('status')
    const away = await measure(page, SECONDS)
    const cells = [standing, away].map(({ busy, longest }) => `${busy.toFixed(1)} | ${longest} ms`)
    console.log(`| ${id.replace('notices/', '')} | ${cells.join(' | ')} |`)
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}

/**
 * Hostile pages in one run and in turn, without Truce and with it: the longest frame, which is what the page does to
 * itself beside what Truce adds, and the longest stretch of Truce's own scripts, in processor time, so that other
 * programs do not count. Chromium only; medians of the rounds.
 *
 *   npm run build && npm run bench:hostile [-- --rounds 3 --pages DIR --only PATTERN --against DIR --explain]
 *
 * Measures the attack pages that say so (`tests/hostile`), and the HTML files of a folder where one is named; beside
 * another build, where `--against` names its folder. Where a page's walk dismisses, its notice is dismissed.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readAttacks } from '../tests/hostile/attacks.ts'
import { serveAttacks } from '../tests/hostile/serve-attacks.ts'
import { serveLocal } from '../tests/pages/serve-local.ts'
import { launchHostile, type Visited } from './hostile/launch-hostile.ts'
import { quantile } from './quantile.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    pages: { type: 'string' },
    only: { type: 'string', default: '.' },
    against: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
})

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
  ...measured.map(({ id, walk }) => ({
    id,
    address: server.address(id),
    isDismissed: walk.includes('dismiss'),
  })),
  ...files.map((id) => ({
    id,
    address: `http://localhost:${others.port}/${id}`,
    isDismissed: false,
  })),
].filter(({ id }) => new RegExp(values.only).test(id))

const browsers = [
  await launchHostile(undefined),
  ...(values.against ? [await launchHostile(values.against)] : []),
  await launchHostile('built'),
]
const builds = values.against ? ['before', 'with Truce'] : ['with Truce']
const columns = builds.flatMap((name) => [`frame ${name}`, `stretch of its own ${name}`])
console.log(`| page | frame without Truce | ${columns.join(' | ')} |`)
console.log(`|---|${'---|'.repeat(columns.length + 1)}`)
try {
  for (const page of pages) {
    const visits: Visited[][] = browsers.map(() => [])
    for (let round = 0; round < Number(values.rounds); round += 1)
      for (const [index, browser] of browsers.entries())
        visits[index]?.push(await browser.visit(page.address, page.isDismissed))
    const cells = visits.flatMap((own, index) => [
      middle(own.map(({ frame }) => frame)),
      ...(index > 0 ? [middle(own.map(({ longest }) => longest.took))] : []),
    ])
    console.log(`| ${page.id} | ${cells.join(' | ')} |`)
    if (values.explain) explain(visits.at(-1) ?? [])
  }
} finally {
  await Promise.all([...browsers.map((one) => one.close()), server.close(), others.close()])
}

function middle(times: readonly number[]): string {
  return quantile(times, 0.5).toFixed(0)
}

/** What was called in the longest stretch of all rounds. */
function explain(visits: readonly Visited[]): void {
  const [worst] = visits.map(({ longest }) => longest).sort((a, b) => b.took - a.took)
  for (const [name, took] of (worst?.functions ?? []).slice(0, 25))
    console.log(`    ${took.toFixed(0).padStart(6)} ms  ${name}`)
}

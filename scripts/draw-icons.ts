import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from 'puppeteer-core'
import { findBrowser } from '../tests/browsers/find-browser.ts'

/**
 * Draws the icons that browsers take from their drawings, `assets/icons/*.svg`:
 *
 *   npm run icons
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What the toolbar button shows, by state; each has an outline of its own. */
const STATES = ['quiet', 'found', 'dismissed', 'failed', 'supported', 'unreachable']

/** Each drawing, the sizes it is wanted in, and the file for a size. */
const DRAWINGS: [drawing: string, sizes: number[], file: (size: number) => string][] = [
  ['quiet', [16, 32], (size) => `${size}.png`],
  // With the margin that stores ask for: 96 of 128 px are drawn on.
  ['store', [48, 128], (size) => `${size}.png`],
  ...STATES.map((state): (typeof DRAWINGS)[number] => [
    state,
    [16, 32],
    (size) => `state/${state}-${size}.png`,
  ]),
]

const browser = await launch({
  executablePath: await findBrowser('chromium'),
  // Only the drawings of this repository are opened, and root may not use the sandbox.
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const [drawing, sizes, file] of DRAWINGS) {
  const svg = await readFile(join(ROOT, `assets/icons/${drawing}.svg`), 'utf8')
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`)
    const path = join(ROOT, 'assets/public/icon', file(size)) as `${string}.png`
    await mkdir(dirname(path), { recursive: true })
    await page.screenshot({ path, omitBackground: true })
  }
}
await browser.close()

/**
 * Walks the frozen pages with the built extension: is a notice asked about, does its dismissal hide it, is anything else
 * asked about? Prints counts, and names for the first two thirds alone.
 *
 *   npm run build && npm run bench:frozen [-- --browser firefox] [--limit 40]
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch } from '../tests/browsers/driver.ts'
import type { DriverPage } from '../tests/browsers/driver-page.ts'
import { serveLocal } from '../tests/pages/serve-local.ts'

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    limit: { type: 'string', default: '1000' },
  },
})

const PAGES = fileURLToPath(new URL('../tests/frozen/pages', import.meta.url))
const PROMPT = ['dialog', 'Ad-block notice'] as const

/** Notices come after 3 s at the latest, and a question up to 2 s later. Look-alikes are watched as long. */
const ASKED_WITHIN_MS = 6_000
/** Windows and not tabs: nothing is looked at in a page that is hidden. */
const WINDOWS = 4

async function isAsked(page: DriverPage): Promise<boolean> {
  const asked = await page
    .waitForRole(PROMPT[0], PROMPT[1], { timeout: ASKED_WITHIN_MS })
    .catch(() => undefined)
  return asked !== undefined
}

/** Dismisses the notice; is what was marked hidden then? */
async function isDismissed(page: DriverPage): Promise<boolean> {
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status', undefined, { timeout: ASKED_WITHIN_MS })
  return page.evaluate(() => {
    const notice = document.querySelector('[data-truth]')
    return !notice?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  })
}

async function walk(page: DriverPage, address: string, isNotice: boolean) {
  await page.goto(address)
  const asked = await isAsked(page)
  return { asked, dismissed: asked && isNotice && (await isDismissed(page).catch(() => false)) }
}

const server = await serveLocal(async ({ pathname }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(await readFile(join(PAGES, pathname)).catch(() => ''))
})
const origin = `http://localhost:${server.port}`
const browser = await launch(values.browser as Parameters<typeof launch>[0])
const windows = await Promise.all(Array.from({ length: WINDOWS }, () => browser.newWindow()))
for (const kind of ['notices', 'look-alikes']) {
  const isNotice = kind === 'notices'
  const files = (await readdir(join(PAGES, kind))).sort().slice(0, Number(values.limit))
  const results: { file: string; asked: boolean; dismissed: boolean }[] = []
  const left = [...files]
  const work = async (page: DriverPage) => {
    for (let file = left.shift(); file; file = left.shift()) {
      results.push({ file, ...(await walk(page, `${origin}/${kind}/${file}`, isNotice)) })
    }
  }
  await Promise.all(windows.map(work))
  const asked = results.filter((it) => it.asked)
  console.log(`${kind}: asked about ${asked.length} of ${results.length}`)
  if (isNotice) console.log(`  dismissed ${asked.filter((it) => it.dismissed).length}`)
  const seen = results.filter(({ file }) => files.indexOf(file) < (files.length * 2) / 3)
  const wrong = seen.filter((it) => it.asked !== isNotice || (isNotice && !it.dismissed))
  console.log(`  ${wrong.map(({ file, asked }) => `${file} ${asked}`).join(', ')}`)
}
await browser.close()
await server.close()

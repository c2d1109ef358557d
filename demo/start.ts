import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch } from '../tests/browsers/driver.ts'
import type { BrowserName } from '../tests/browsers/find-browser.ts'
import { ensureBrowser } from '../tests/browsers/install-browsers.ts'
import { type DemoSite, serveDemo } from './serve-demo.ts'
import type { StoryContext } from './story/story-context.ts'
import { STORY } from './story.ts'

const ARTIFACTS = fileURLToPath(new URL('../.artifacts/', import.meta.url))

const USAGE = `npm start -- [--browser chromium|firefox] [--headless] [--port n] [--extension folder]

Opens a browser with Truce on a demo newspaper. Without a display, or with --headless, it plays the
story of a reader instead and keeps a screenshot of every step in .artifacts/.`

interface Options {
  browser: BrowserName
  headless: boolean
  port: number
  /** Another build than the project's own. */
  extensionDir?: string
}

function parseOptions(): Options {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: !hasDisplay() },
      port: { type: 'string', default: '0' },
      extension: { type: 'string' },
    },
  })
  const { browser, headless, port, extension } = values
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new TypeError(`--browser takes chromium or firefox, not ${browser}`)
  }
  return { browser, headless, port: Number(port), ...(extension && { extensionDir: extension }) }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Shows the browser until it is closed or Ctrl-C is pressed. */
async function showBrowser(options: Options, site: DemoSite): Promise<void> {
  const { browser: name, ...rest } = options
  const browser = await launch(name, { ...rest, viewport: null, keepWelcome: true })
  await browser.newPage(`${site.origin}/`)
  console.log(
    `Truce runs in ${name} on ${site.origin}/. Close the browser or press Ctrl-C to stop.`,
  )
  await new Promise<void>((resolve) => {
    browser.raw.once('disconnected', () => resolve())
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await browser.close().catch(() => undefined)
}

/** Plays every step, even after one that fails, and returns how many failed. */
async function playStory(options: Options, site: DemoSite): Promise<number> {
  const { browser: name, ...rest } = options
  const folder = join(ARTIFACTS, `story-${name}`)
  const browser = await launch(name, { ...rest, headless: true })
  let failures = 0
  try {
    const page = await browser.newPage()
    const context: StoryContext = {
      browser,
      origin: site.origin,
      page,
      shown: page,
      pageBefore: '',
    }
    for (const [index, step] of STORY.entries()) {
      const number = String(index + 1).padStart(2, '0')
      try {
        console.log(`${number} ${step.name}: ${await step.run(context)}`)
      } catch (error) {
        failures += 1
        console.log(`${number} ${step.name}: FAILED: ${explain(error)}`)
      }
      await context.shown.bringToFront()
      await context.shown.screenshot(join(folder, `${number}-${step.name}.png`))
      if (context.shown !== page) await closeBeside(context)
    }
  } finally {
    await browser.close()
  }
  console.log(`${STORY.length - failures} of ${STORY.length} steps as promised. See ${folder}`)
  return failures
}

/** Closes a page opened beside the reader's tab, unless the next step goes on from it. */
async function closeBeside(context: StoryContext): Promise<void> {
  if ((await context.shown.url()).includes('/reader.html')) return
  await context.shown.close()
  context.shown = context.page
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? `${error.message} (${explain(error.cause)})` : error.message
}

async function main(): Promise<void> {
  let options: Options
  try {
    options = parseOptions()
  } catch (error) {
    console.error(`${explain(error)}\n\n${USAGE}`)
    process.exitCode = 2
    return
  }
  await ensureBrowser(options.browser)
  const site = await serveDemo({ port: options.port })
  try {
    if (!options.headless) await showBrowser(options, site)
    else if ((await playStory(options, site)) > 0) process.exitCode = 1
  } finally {
    await site.close()
  }
}

await main().catch((error: unknown) => {
  console.error(explain(error))
  process.exitCode = 1
})

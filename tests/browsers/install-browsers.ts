import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import {
  BROWSER_VARIABLES,
  type BrowserName,
  CACHE_FOLDER,
  DOWNLOADS,
  findBrowser,
} from './find-browser.ts'
import { findUblock, UBLOCK_PACKAGE } from './find-ublock.ts'

const run = promisify(execFile)

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' } as const

/** The release line to download: the newest Chromium build, the Firefox most readers have. */
const DOWNLOAD_TAGS = { chromium: 'latest', firefox: 'stable' } as const

/** Keeps `apt-get` from waiting for an answer. */
const QUIET_APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/**
 * The executable of a browser, installing it when there is none: with `apt-get` as root on Debian
 * and its children, else by download into `CACHE_FOLDER`. Rejects with the reasons and with what to
 * do by hand when neither works. A browser named by environment variable is never replaced.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const named = process.env[BROWSER_VARIABLES[name]]
  if (named) return findBrowser(name)
  const found = await findBrowser(name).catch(() => undefined)
  if (found) return found

  const failures: string[] = []
  for (const attempt of [installBrowserPackage, download]) {
    try {
      await attempt(name)
      return await findBrowser(name)
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(
    [
      `No ${name} found, and installing one failed:`,
      ...failures.map((failure) => `  - ${failure.trim()}`),
      `Install it yourself (Debian, Ubuntu: sudo apt-get install ${DEBIAN_PACKAGES[name]}),`,
      `or set ${BROWSER_VARIABLES[name]} to the path of an installed one.`,
    ].join('\n'),
  )
}

/**
 * Gets the real uBlock Origin that the tests run beside Truce in Firefox, where Debian's package can be
 * had. Anywhere else nothing happens, and the tests that need it say so and are skipped.
 */
export async function ensureUblock(): Promise<string | undefined> {
  const found = await findUblock()
  if (found) return found
  await installPackage(UBLOCK_PACKAGE).catch(() => undefined)
  return findUblock()
}

function installBrowserPackage(name: BrowserName): Promise<void> {
  return installPackage(DEBIAN_PACKAGES[name])
}

async function installPackage(debianName: string): Promise<void> {
  const isRoot = process.getuid?.() === 0
  const hasApt = await access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  )
  if (!isRoot || !hasApt) throw new Error('apt-get needs Debian or Ubuntu and root')
  await run('apt-get', ['update'], { env: QUIET_APT })
  await run('apt-get', ['install', '-y', debianName], { env: QUIET_APT })
}

async function download(name: BrowserName): Promise<void> {
  const browser = DOWNLOADS[name]
  const platform = detectBrowserPlatform()
  if (!platform) throw new Error(`no download of ${name} exists for ${process.platform}`)
  const buildId = await resolveBuildId(browser, platform, DOWNLOAD_TAGS[name])
  await install({ browser, buildId, cacheDir: CACHE_FOLDER })
}

if (import.meta.main) {
  const wanted = process.argv.slice(2)
  for (const name of ['chromium', 'firefox'] as const) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`${name}: ${await ensureBrowser(name)}`)
  }
  console.log(`uBlock Origin: ${(await ensureUblock()) ?? 'not here; its tests will be skipped'}`)
}

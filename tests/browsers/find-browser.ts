import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers'

/** The two browsers Truce is built for and tested in. */
export type BrowserName = 'chromium' | 'firefox'

/** The environment variables that name a browser by hand; they win over everything found. */
export const BROWSER_VARIABLES = { chromium: 'TRUCE_CHROMIUM', firefox: 'TRUCE_FIREFOX' } as const

/** Where browsers downloaded for the tests live: outside the project, shared by its checkouts. */
export const CACHE_FOLDER = join(homedir(), '.cache', 'truce-browsers')

/**
 * What each browser is called in @puppeteer/browsers. Chrome for Testing is not a choice here:
 * plain Chromium loads unpacked extensions the same way and exists for every platform.
 */
export const DOWNLOADS = { chromium: Browser.CHROMIUM, firefox: Browser.FIREFOX } as const

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
}

const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
}

const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
}

/**
 * The executable of an installed browser: the one named by `TRUCE_CHROMIUM` / `TRUCE_FIREFOX`, else
 * one on the PATH or in the platform's usual place, else one downloaded earlier by `ensureBrowser`.
 * Rejects with a message that says what to do when there is none; installs nothing itself.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const variable = BROWSER_VARIABLES[name]
  const named = process.env[variable]
  if (named) {
    if (await isExecutable(named)) return named
    throw new Error(`${variable} is set to ${named}, which is not a program that can be run.`)
  }
  for (const candidate of [...onPath(name), ...inUsualPlaces(name), ...(await downloaded(name))]) {
    if (await isExecutable(candidate)) return candidate
  }
  throw new Error(
    `No ${name} found. Run "npm run browsers" to get one, ` +
      `or set ${variable} to the path of an installed one.`,
  )
}

function onPath(name: BrowserName): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command + suffix)),
  )
}

function inUsualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')]
    return roots.flatMap((root) => MAC_APPS[name].map((app) => join(root, app)))
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (variable) => process.env[variable] ?? [],
    )
    return roots.flatMap((root) => WINDOWS_PROGRAMS[name].map((program) => join(root, program)))
  }
  return []
}

async function downloaded(name: BrowserName): Promise<string[]> {
  const installed = await getInstalledBrowsers({ cacheDir: CACHE_FOLDER }).catch(() => [])
  return installed
    .filter((browser) => browser.browser === DOWNLOADS[name])
    .map((browser) => browser.executablePath)
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

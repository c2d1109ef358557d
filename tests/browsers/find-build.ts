import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './find-browser.ts'

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url))

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

/** The folder of the built extension. Rejects with what to run when it has not been built. */
export async function findBuild(name: BrowserName): Promise<string> {
  const folder = join(OUTPUT, FOLDERS[name])
  if (!(await exists(join(folder, 'manifest.json')))) {
    throw new Error(`No build of Truce in ${folder}. Run "npm run build" first.`)
  }
  return folder
}

/** Whether an unpacked extension has a page that it opens after its installation. */
export async function hasWelcome(extensionDir: string): Promise<boolean> {
  return exists(join(extensionDir, 'welcome.html'))
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

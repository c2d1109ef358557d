import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './find.ts'

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url))

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

/** The folder of the built extension. Rejects with what to run when it has not been built. */
export async function findBuild(name: BrowserName): Promise<string> {
  const folder = join(OUTPUT, FOLDERS[name])
  try {
    await access(join(folder, 'manifest.json'))
  } catch {
    throw new Error(`No build of Truce in ${folder}. Run "npm run build" first.`)
  }
  return folder
}

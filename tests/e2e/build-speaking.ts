import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBuild } from '../browsers/find-build.ts'
import type { Messages } from './pseudo-words.ts'
import { BROWSER } from './world.ts'

/** The words of the build in a language; undefined where it has none. */
export async function wordsOf(locale: string): Promise<Messages | undefined> {
  const file = join(await findBuild(BROWSER), '_locales', locale, 'messages.json')
  return readFile(file, 'utf8').then(JSON.parse, () => undefined)
}

/**
 * A copy of the build whose English words are others. Browsers speak another language only with its language pack,
 * which a system's package seldom has; so the words are changed and not the browser.
 */
export async function buildSpeaking(words: Messages): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'truce-speaking-'))
  await cp(await findBuild(BROWSER), folder, { recursive: true })
  await writeFile(join(folder, '_locales/en/messages.json'), JSON.stringify(words))
  return folder
}

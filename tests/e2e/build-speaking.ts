import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Messages, packWords, unpackWords } from '../../scripts/locales/pack-words.ts'
import { findBuild } from '../browsers/find-build.ts'
import { BROWSER } from './world.ts'

const fileOf = (folder: string, locale: string) => join(folder, '_locales', locale, 'messages.json')

async function readMessages(locale: string): Promise<Messages> {
  return JSON.parse(await readFile(fileOf(await findBuild(BROWSER), locale), 'utf8'))
}

/** The words of the build in a language; undefined where it has none. */
export async function wordsOf(locale: string): Promise<Messages | undefined> {
  const messages = await readMessages(locale).catch(() => undefined)
  return messages && unpackWords(messages, await readMessages('en'))
}

/**
 * A copy of the build whose English words are others, packed as the build's are. Browsers speak another language only
 * with its language pack, which a system's package seldom has; so the words are changed and not the browser.
 */
export async function buildSpeaking(words: Messages): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'truce-speaking-'))
  await cp(await findBuild(BROWSER), folder, { recursive: true })
  const alone = new Set(Object.keys(await readMessages('en')))
  const packed = packWords(new Map([['en', words]]), 'en', alone)
  await writeFile(fileOf(folder, 'en'), JSON.stringify(packed.get('en')))
  return folder
}

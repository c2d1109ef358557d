import { readFile } from 'node:fs/promises'
import { unsetPlaceholders } from './unset-placeholders.ts'

const FILE = new URL('../store/placeholders.json', import.meta.url)

/**
 * Nothing is published that leads readers to an address of nobody.
 *
 * @throws while `store/placeholders.json` holds one
 */
export async function refusePlaceholders(): Promise<void> {
  const unset = unsetPlaceholders(JSON.parse(await readFile(FILE, 'utf8')))
  if (unset.length > 0)
    throw new Error(`Not yet yours in store/placeholders.json: ${unset.join(', ')}`)
}

import { access } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The folder of an unpacked uBlock Origin Lite for Chromium, to be installed beside Truce; `undefined` without one. No
 * distribution packs it: https://github.com/uBlockOrigin/uBOL-home has it in its folder `chromium`.
 */
export async function findUblockLite(): Promise<string | undefined> {
  const folder = process.env.TRUCE_UBOL
  if (!folder) return undefined
  return access(join(folder, 'manifest.json')).then(
    () => folder,
    () => undefined,
  )
}

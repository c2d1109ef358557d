import { access } from 'node:fs/promises'
import { join } from 'node:path'

/** uBlock Origin's id on addons.mozilla.org. */
const UBLOCK_ID = 'uBlock0@raymondhill.net'

/** Debian's package of it. */
export const UBLOCK_PACKAGE = 'webext-ublock-origin-firefox'

/** Where that package unpacks it; the id in the middle is Firefox's own. */
const DEBIAN_FOLDER = join(
  '/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}',
  UBLOCK_ID,
)

/** The folder of the real uBlock Origin on this machine, to be installed beside Truce; `undefined` without one. */
export async function findUblock(): Promise<string | undefined> {
  const folder = process.env.TRUCE_UBLOCK ?? DEBIAN_FOLDER
  return access(join(folder, 'manifest.json')).then(
    () => folder,
    () => undefined,
  )
}

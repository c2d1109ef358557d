import { access } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The folder of an unpacked Privacy Badger for Firefox, to be installed beside Truce; `undefined` without one. The
 * folder `src` of https://github.com/EFForg/privacybadger runs as it stands; Debian's package is of 2020.
 */
export async function findPrivacyBadger(): Promise<string | undefined> {
  const folder = process.env.TRUCE_BADGER
  if (!folder) return undefined
  return access(join(folder, 'manifest.json')).then(
    () => folder,
    () => undefined,
  )
}

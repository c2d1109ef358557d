import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBuild } from '../browsers/find-build.ts'

/**
 * A copy of the Firefox build as Firefox for Android reads it: without what it has no API for. Desktop Firefox gives
 * no `contextMenus` without its permission and no `commands` without its key of the manifest.
 *
 * @returns its folder, and how to remove it
 */
export async function makePhoneBuild() {
  const folder = await mkdtemp(join(tmpdir(), 'truce-phone-'))
  await cp(await findBuild('firefox'), folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  delete manifest.commands
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'contextMenus')
  await writeFile(path, JSON.stringify(manifest))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

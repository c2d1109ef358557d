import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EVERYWHERE } from '../../core/sites/everywhere.ts'
import { findBuild } from '../../tests/browsers/find-build.ts'

/** What a browser is measured with, and the folder of the unpacked extension where there is one. */
export interface Condition {
  name: 'no extension' | 'does nothing' | 'Truce' | 'before' | 'autoconsent'
  extension?: string
}

/**
 * The conditions of one run. The extension that does nothing has Truce's access and one empty script
 * in every page: what any content script costs, whatever is in it. Autoconsent is the package's own build,
 * which looks for consent boxes much as Truce looks for notices.
 *
 * @param before the folder of another build of Truce, to be measured beside today's.
 */
export async function prepareConditions(before?: string): Promise<Condition[]> {
  const peer = fileURLToPath(import.meta.resolve('@duckduckgo/autoconsent'))
  return [
    { name: 'no extension' },
    { name: 'does nothing', extension: await writeDoNothing() },
    { name: 'Truce', extension: await findBuild('chromium') },
    ...(before ? [{ name: 'before' as const, extension: before }] : []),
    { name: 'autoconsent', extension: join(dirname(peer), 'addon-mv3') },
  ]
}

async function writeDoNothing(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'truce-does-nothing-'))
  const manifest = {
    manifest_version: 3,
    name: 'Does nothing',
    version: '1',
    host_permissions: EVERYWHERE,
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: EVERYWHERE, js: ['content.js'], run_at: 'document_start' }],
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'background.js'), '')
  await writeFile(join(folder, 'content.js'), '(() => {})()')
  return folder
}

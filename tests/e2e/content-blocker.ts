import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes an extension with one blocking rule, which every filter list has, to a temporary folder. */
export async function writeContentBlocker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-blocker-'))
  const manifest = {
    manifest_version: 3,
    name: 'One rule',
    version: '1',
    permissions: ['declarativeNetRequest'],
    host_permissions: ['http://*/*'],
    declarative_net_request: {
      rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }],
    },
    browser_specific_settings: { gecko: { id: 'one-rule@example.org' } },
  }
  const rule = {
    id: 1,
    action: { type: 'block' },
    condition: { urlFilter: '/ad_728x90.' },
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'rules.json'), JSON.stringify([rule]))
  return folder
}

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Rules of EasyList and AdGuard Base (see `tests/unit/support/live-lists.test.ts`). */
const RULES = ['-728x90-', '_468x60_', '_728x90.']

/**
 * Writes an extension that stops what these rules of real filter lists stop, to a temporary folder.
 *
 * @param id the id it has in Firefox, which may be a known blocker's
 * @param filters what it stops instead; nothing is a blocker that rests, or that stops others only
 */
export async function writeContentBlocker(
  id = 'a-few-rules@example.org',
  filters: readonly string[] = RULES,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'content-blocker-'))
  const manifest = {
    manifest_version: 3,
    name: 'A few rules',
    version: '1',
    permissions: ['declarativeNetRequest'],
    host_permissions: ['http://*/*'],
    declarative_net_request: {
      rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }],
    },
    browser_specific_settings: { gecko: { id } },
  }
  const rules = filters.map((urlFilter, at) => ({
    id: at + 1,
    action: { type: 'block' },
    condition: { urlFilter },
  }))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'rules.json'), JSON.stringify(rules))
  return folder
}

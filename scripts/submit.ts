import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { refusePlaceholders } from './refuse-placeholders.ts'

/**
 * Submits what `npm run zip` made to one store, by `wxt submit`. Who may do so is told by the environment: RELEASING.md
 * lists the names.
 *
 *     npm run submit -- firefox|chrome [--dry-run]
 *
 * `--dry-run` asks the store whether the credentials hold, and sends no package.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
})
const [store = ''] = positionals
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const zip = (kind: string) => `.output/truce-${version}-${kind}.zip`

/** The add-on's id in the manifest; `wxt.config.ts` says why it never changes. */
const GECKO_ID = 'truce@truce-extension.org'

const STORES: Record<string, { needs: string[]; options: string[] }> = {
  firefox: {
    needs: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    options: [
      ...['--firefox-zip', zip('firefox'), '--firefox-sources-zip', zip('sources')],
      ...['--firefox-extension-id', GECKO_ID, '--firefox-channel', 'listed'],
      ...['--firefox-compatibility', 'firefox,android'],
    ],
  },
  chrome: {
    needs: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    // Version 1.1 of the store's API ended in October 2026.
    // https://developer.chrome.com/docs/webstore/api/v1
    options: ['--chrome-zip', zip('chrome'), '--chrome-api-version', 'v2'],
  },
}

await refusePlaceholders()
const chosen = STORES[store]
if (!chosen) throw new TypeError('Say firefox or chrome')
const missing = chosen.needs.filter((name) => !process.env[name])
if (missing.length > 0)
  throw new Error(`Not set: ${missing.join(', ')}. RELEASING.md tells what they are.`)
const { status } = spawnSync(
  'wxt',
  ['submit', ...chosen.options, ...(values['dry-run'] ? ['--dry-run'] : [])],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1

import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Makes what the stores take, and says the hash of each file, which `.output/SHA256SUMS` holds as well:
 *
 *     npm run zip               the packages for all stores, and the sources for Mozilla's reviewers
 *     npm run build-for-amo     Firefox's package alone, as Mozilla's reviewers rebuild it
 */
const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url))

const browsers = process.argv.slice(2)
for (const browser of browsers.length > 0 ? browsers : ['chrome', 'firefox']) {
  for (const name of await zips())
    if (name.includes(`-${browser}`)) await rm(join(OUTPUT, name), { force: true })
  execSync(`wxt zip -b ${browser}`, { stdio: ['ignore', 'ignore', 'inherit'] })
}

const sums = await Promise.all(
  (await zips()).map(async (name) => {
    const hash = createHash('sha256').update(await readFile(join(OUTPUT, name)))
    return `${hash.digest('hex')}  ${name}\n`
  }),
)
await writeFile(join(OUTPUT, 'SHA256SUMS'), sums.join(''))
process.stdout.write(sums.join(''))

async function zips(): Promise<string[]> {
  const names = await readdir(OUTPUT).catch(() => [])
  return names.filter((name) => name.endsWith('.zip')).sort()
}

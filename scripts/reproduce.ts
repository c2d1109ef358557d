import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'

/**
 * Does what Mozilla's reviewers do: takes the sources' zip to another folder, installs by the lock file, builds, and
 * compares the hash of Firefox's package with the one that `npm run zip` printed. Needs a network for `npm ci`.
 *
 *     npm run zip && npm run reproduce
 */
const OUTPUT = fileURLToPath(new URL('../.output/', import.meta.url))
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))

const ours = await firefoxSum(OUTPUT)
const folder = await mkdtemp(join(tmpdir(), 'truce-sources-'))
try {
  await unpack(join(OUTPUT, `truce-${version}-sources.zip`), folder)
  const run = (...command: string[]) =>
    execFileSync('npm', command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  run('ci', '--prefer-offline', '--no-audit', '--no-fund')
  run('run', 'build-for-amo')
  const theirs = await firefoxSum(join(folder, '.output/'))
  console.log(`here       ${ours}\nfrom sources ${theirs}`)
  if (ours !== theirs) throw new Error('The package is not the same, byte for byte')
  console.log('The same, byte for byte.')
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function firefoxSum(output: string): Promise<string> {
  const sums = await readFile(join(output, 'SHA256SUMS'), 'utf8')
  const line = sums.split('\n').find((each) => each.endsWith('-firefox.zip'))
  if (!line) throw new Error(`No package for Firefox in ${output}; run "npm run zip" first`)
  return line.slice(0, 64)
}

async function unpack(zip: string, into: string): Promise<void> {
  for (const [name, content] of Object.entries(unzipSync(await readFile(zip)))) {
    if (name.endsWith('/')) continue
    await mkdir(join(into, dirname(name)), { recursive: true })
    await writeFile(join(into, name), content)
  }
}

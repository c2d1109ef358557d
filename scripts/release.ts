import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { nextVersion } from './next-version.ts'
import { refusePlaceholders } from './refuse-placeholders.ts'
import { withRelease } from './with-release.ts'

/**
 * Makes the commit and the tag of a release; pushing them is left to you. RELEASING.md tells the rest.
 *
 *     npm run release -- patch|minor|major|current [--dry-run]
 *
 * `current` releases the version that package.json names, as for the first release. `--dry-run` shows what would be.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
})
const isDry = values['dry-run']

const manifest = await read('package.json')
const version = nextVersion(JSON.parse(manifest).version, positionals[0] ?? '')
const tag = `v${version}`
if (!isDry) await refusePlaceholders()
if (!isDry && git('status', '--porcelain'))
  throw new Error('There are changes that are not committed')
if (git('tag', '--list', tag)) throw new Error(`${tag} exists`)

const last = git('tag', '--list', 'v*', '--sort=-version:refname').split('\n')[0]
const log = git('log', '--no-merges', '--format=%s', ...(last ? [`${last}..HEAD`] : ['HEAD']))
const day = new Date().toISOString().slice(0, 10)
const changelog = withRelease(await read('CHANGELOG.md'), {
  version,
  day,
  subjects: log.split('\n').filter(Boolean),
})

if (isDry) {
  const [section = ''] = changelog.slice(changelog.indexOf(`## [${version}]`)).split(/\n(?=## )/)
  console.log(`${tag}, after ${last || 'no release'}\n\n${section}`)
} else {
  await write('CHANGELOG.md', changelog)
  for (const file of ['package.json', 'package-lock.json'])
    await write(file, withVersion(await read(file), version))
  git('commit', '--quiet', '--all', '--message', `release: make it ${version}`)
  git('tag', '--annotate', tag, '--message', `Truce ${version}`)
  console.log(`${tag} is tagged. Read CHANGELOG.md once more, then: git push --follow-tags`)
}

/** The first versions of these files are the project's own; the lock file has it twice. */
function withVersion(text: string, now: string): string {
  const before = JSON.parse(text).version
  const own = text.indexOf('"devDependencies"')
  const head = text.slice(0, own).replaceAll(`"version": "${before}"`, `"version": "${now}"`)
  return head + text.slice(own)
}

function git(...options: string[]): string {
  return execFileSync('git', options, { cwd: ROOT, encoding: 'utf8' }).trim()
}

function read(file: string): Promise<string> {
  return readFile(`${ROOT}${file}`, 'utf8')
}

function write(file: string, text: string): Promise<void> {
  return writeFile(`${ROOT}${file}`, text)
}

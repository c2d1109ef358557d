import { readFile } from 'node:fs/promises'
import { refusePlaceholders } from './refuse-placeholders.ts'

/** Refuses to pack a tag whose version is not the project's, or that the changelog does not name, and addresses of nobody. */
await refusePlaceholders()
const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const changelog = await readFile(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
if (tag !== `v${version}`) throw new Error(`${tag} is not v${version}, which package.json names`)
if (!new RegExp(`^## \\[${version}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog))
  throw new Error(`CHANGELOG.md has no section for ${version} with its day`)
console.log(`${tag} is what package.json and CHANGELOG.md say.`)

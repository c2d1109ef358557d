import { readFile } from 'node:fs/promises'

/** Prints what the changelog says of the project's version, and how to check a package. */
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
const changelog = await readFile(new URL('../CHANGELOG.md', import.meta.url), 'utf8')
const [section = ''] = changelog.slice(changelog.indexOf(`## [${version}]`)).split(/\n(?=## )/)
console.log(`${section.split('\n').slice(1).join('\n').trim()}

### Check a package

\`sha256sum --check SHA256SUMS\`, and \`gh attestation verify <file> --repo <this repository>\` for where it was built.
\`npm ci && npm run build-for-amo\` makes the package for Firefox again, byte for byte.`)

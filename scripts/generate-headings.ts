import { glob, writeFile } from 'node:fs/promises'
import { packHeadings } from './pack-headings.ts'

const ROOT = new URL('..', import.meta.url)
const FILE = 'core/sections/packed-headings.ts'

const words = []
for await (const file of glob('core/sections/words/??.ts', { cwd: ROOT }))
  words.push(...Object.values(await import(new URL(file, ROOT).href)))
const entries = Object.entries(packHeadings(words as never)).map(
  ([kind, packed]) => `  ${kind}:\n    ${quoted(packed)},\n`,
)
await writeFile(
  new URL(FILE, ROOT),
  `import type { SectionKind } from './words/types'

/**
 * Made by \`npm run generate:headings\` from the lists in \`core/sections/words/\`; change those instead. See
 * scripts/pack-headings.ts.
 */
export const PACKED_HEADINGS: Readonly<Record<SectionKind, string>> = {
${entries.join('')}}
`,
)

function quoted(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '\\"')}"` : `'${text}'`
}

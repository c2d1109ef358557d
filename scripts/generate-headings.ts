import { glob, writeFile } from 'node:fs/promises'
import { packHeadings } from './pack-headings.ts'

const ROOT = new URL('..', import.meta.url)
const FILE = 'core/sections/packed-headings.ts'

const words = []
for await (const file of glob('core/sections/words/??.ts', { cwd: ROOT }))
  words.push(...Object.values(await import(new URL(file, ROOT).href)))
await writeFile(
  new URL(FILE, ROOT),
  `import type { SectionKind } from './words/types'

/**
 * Made by \`npm run generate:headings\` from the lists in \`core/sections/words/\`; change those instead. See
 * scripts/pack-headings.ts.
 */
export const PACKED_HEADINGS: {
  readonly signs: readonly string[]
  readonly kinds: Readonly<Record<SectionKind, string>>
} = ${JSON.stringify(packHeadings(words as never), undefined, 2)}
`,
)

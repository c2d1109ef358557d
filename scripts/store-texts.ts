import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillPlaceholders } from './fill-placeholders.ts'
import { unsetPlaceholders } from './unset-placeholders.ts'

/**
 * Writes all that the stores' forms ask for to `.output/store/`, ready to be pasted:
 *
 *     npm run store
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = join(ROOT, '.output/store')

await rm(OUT, { recursive: true, force: true })
const values = JSON.parse(await readFile(join(ROOT, 'store/placeholders.json'), 'utf8'))
for await (const file of glob('store/**/*.{md,txt}', { cwd: ROOT })) {
  const out = join(ROOT, '.output', file)
  await mkdir(dirname(out), { recursive: true })
  await writeFile(out, fillPlaceholders(await readFile(join(ROOT, file), 'utf8'), values))
}
await cp(join(ROOT, 'PRIVACY.md'), join(OUT, 'PRIVACY.md'))
await cp(join(ROOT, 'store/pictures'), join(OUT, 'pictures'), { recursive: true })
console.log(`${OUT} holds the texts and pictures.`)
const unset = unsetPlaceholders(values)
if (unset.length > 0) console.log(`Not yet yours in store/placeholders.json: ${unset.join(', ')}`)

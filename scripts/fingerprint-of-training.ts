import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the model depends on: the sentences, how they are read, and how is learnt. The phrases are weighed beside it. */
const SOURCES = ['training', 'core/notice/reading', 'core/notice/judge', 'core/notice/phrases']

/** Written by training itself. */
const WRITTEN = 'model-data.ts'

/** A hash of everything the model is made from. A test compares it with that in the model. */
export async function fingerprintOfTraining(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const files = await readdir(join(root, source), { recursive: true, withFileTypes: true })
    const paths = files
      .filter((it) => it.isFile() && it.name !== WRITTEN && /\.(?:ts|txt)$/.test(it.name))
      .map((it) => join(it.parentPath, it.name))
    for (const path of paths.sort()) hash.update(await readFile(path))
  }
  return hash.digest('hex').slice(0, 16)
}

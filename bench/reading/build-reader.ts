import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

/** What the bench asks of the reader of sentences, built from the project's own source. */
export type Reader = typeof import('../../core/notice/reading/index.ts')

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds the reader into a temporary folder and loads it: plain Node, no browser.
 *
 * @param model the file of another model than the project's.
 */
export async function buildReader(model?: string): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'truce-reading-'))
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@': ROOT, ...(model && { './model-data': model }) } },
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, 'core/notice/reading/index.ts'),
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'reading.mjs' } },
      },
    })
    return await import(pathToFileURL(join(folder, 'reading.mjs')).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

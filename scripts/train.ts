import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { learnModel } from './learn-model.ts'

/** Learns the reader of sentences anew from `training/` and writes it into the project. Takes some minutes. */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WRITTEN = join(ROOT, 'core/notice/reading/model-data.ts')

const started = Date.now()
const tell = (what: string) =>
  console.log(`${Math.round((Date.now() - started) / 1000)} s: ${what}`)

const model = await learnModel(ROOT, tell)
await writeFile(WRITTEN, model)
tell(`${model.length} characters written to ${WRITTEN}`)

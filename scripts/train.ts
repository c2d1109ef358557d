import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { fingerprintOfTraining } from './fingerprint-of-training.ts'

/** Learns the reader of sentences anew from `training/` and writes it into the project. Takes some minutes. */
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WRITTEN = join(ROOT, 'core/notice/reading/model-data.ts')

const started = Date.now()
const tell = (what: string) =>
  console.log(`${Math.round((Date.now() - started) / 1000)} s: ${what}`)

const folder = await mkdtemp(join(ROOT, '.artifacts-train-'))
try {
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: join(ROOT, 'training/train-model.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'train-model.mjs' } },
    },
  })
  const { trainModel } = await import(pathToFileURL(join(folder, 'train-model.mjs')).href)
  const { packed, step, bias, fit } = trainModel(join(ROOT, 'training/sentences'), tell)
  const madeFrom = await fingerprintOfTraining(ROOT)
  await writeFile(
    WRITTEN,
    `/** Written by \`npm run train\`. \`madeFrom\` is the fingerprint of what it was learnt from. */
export const MODEL_DATA = {
  madeFrom: '${madeFrom}',
  packed:
    '${packed}',
  step: ${step},
  bias: ${JSON.stringify(bias)},
  fit: { weights: ${JSON.stringify(fit.weights)}, bias: ${fit.bias} },
}
`,
  )
  tell(`${packed.length} characters written to ${WRITTEN}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

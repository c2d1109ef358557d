import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { fingerprintOfTraining } from './fingerprint-of-training.ts'

/**
 * Learns the reader of sentences from `training/`, which takes some minutes.
 *
 * @param root of the project.
 * @param without a language whose sentences are left out.
 * @returns the text of `core/notice/reading/model-data.ts`, the same for the same sentences.
 */
export async function learnModel(
  root: string,
  tell: (what: string) => void,
  without?: string,
): Promise<string> {
  const folder = await mkdtemp(join(root, '.artifacts-train-'))
  try {
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@': root } },
      build: {
        ssr: join(root, 'training/train-model.ts'),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'train-model.mjs' } },
      },
    })
    const { trainModel } = await import(pathToFileURL(join(folder, 'train-model.mjs')).href)
    const { packed, step, bias, fit } = trainModel(join(root, 'training/sentences'), tell, without)
    return `/** Written by \`npm run train\`. \`madeFrom\` is the fingerprint of what it was learnt from. */
export const MODEL_DATA = {
  madeFrom: '${await fingerprintOfTraining(root)}',
  packed:
    '${packed}',
  step: ${step},
  bias: ${JSON.stringify(bias)},
  fit: { weights: ${JSON.stringify(fit.weights)}, bias: ${fit.bias} },
}
`
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

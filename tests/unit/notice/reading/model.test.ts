import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadModel } from '@/core/notice/reading/load-model'
import { MODEL_DATA } from '@/core/notice/reading/model-data'
import { packWeights, unpackWeights } from '@/core/notice/reading/packed-weights'
import { fingerprintOfTraining } from '@/scripts/fingerprint-of-training'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

describe('the trained model', () => {
  it('was made from the sentences and the code of today: else run npm run train', async () => {
    expect(MODEL_DATA.madeFrom).toBe(await fingerprintOfTraining(ROOT))
  })

  it('is as large as the design allows, as shipped', () => {
    expect(MODEL_DATA.packed.length).toBeLessThan(400_000)
  })

  it('knows most of its rows, and is unpacked once', () => {
    const { model } = loadModel()
    const known = model.table.marks.filter((mark) => mark > 0).length
    expect(known).toBeGreaterThan(50_000)
    expect(loadModel().model).toBe(model)
  })
})

describe('weights of half a byte', () => {
  it('come back as they were', () => {
    const weights = Int8Array.of(-7, 7, 0, 3, -1, 1)
    expect(unpackWeights(packWeights(weights))).toEqual(weights)
  })
})

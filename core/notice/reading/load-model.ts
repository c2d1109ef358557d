import { inflateSync } from 'fflate'
import { bytesOfBase64 } from '@/core/values/bytes-of-base64'
import type { BoxFit } from './box-fit'
import { MODEL_ROWS } from './feature-table'
import { MODEL_DATA } from './model-data'
import { unpackWeights } from './packed-weights'
import type { SentenceModel } from './sentence-model'

/** What `npm run train` learnt: the reader of sentences, and the fit over whole boxes. */
export interface TrainedModel {
  model: SentenceModel
  fit: BoxFit
}

let loaded: TrainedModel | undefined

/** Unpacked once, at first use. */
export function loadModel(): TrainedModel {
  loaded ??= unpack()
  return loaded
}

function unpack(): TrainedModel {
  const { packed, step, bias, fit } = MODEL_DATA
  const bytes = inflateSync(bytesOfBase64(packed))
  const table = { marks: bytes.subarray(0, MODEL_ROWS) }
  const weights = unpackWeights(bytes.subarray(MODEL_ROWS))
  return { model: { table, weights, step, bias }, fit }
}

import { boxFeatures, type WeighedBox } from './box-features'

/** The fit over whole boxes: one weight for each of `boxFeatures`, and where it begins. In log-odds. */
export interface BoxFit {
  weights: readonly number[]
  bias: number
}

/** How surely a box's words are those of an ad-block notice, in log-odds. */
export function scoreBox(fit: BoxFit, box: WeighedBox): number {
  return boxFeatures(box).reduce(
    (sum, feature, index) => sum + feature * (fit.weights[index] ?? 0),
    fit.bias,
  )
}

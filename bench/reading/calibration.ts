/** Texts to which about the same likelihood was given. */
export interface CalibrationStep {
  count: number
  /** The mean likelihood that they are notices. */
  promised: number
  /** The share of them that are. */
  seen: number
}

/** Promised against seen certainty, in ten steps; those that no text fell into are left out. */
export function calibration(
  texts: readonly { score: number; group: string }[],
): Map<number, CalibrationStep> {
  const steps = Map.groupBy(texts, ({ score }) => Math.min(9, Math.floor(score * 10)))
  return new Map(
    [...steps]
      .sort(([a], [b]) => a - b)
      .map(([step, members]) => {
        const count = members.length
        const promised = members.reduce((sum, { score }) => sum + score, 0) / count
        const seen = members.filter(({ group }) => group === 'notice').length / count
        return [step, { count, promised, seen }]
      }),
  )
}

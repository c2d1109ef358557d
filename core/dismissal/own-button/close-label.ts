import { MAX_CLOSE_LABEL } from '../dismissal-limits'
import type { CloseLabel } from './find-own-button'

/**
 * Reads labels by lists of words (see `close-words.ts`). Whole labels count, so that "close" is found in
 * no sentence, and a button says what it does in a few words.
 */
export function closeLabelOf(words: Readonly<Record<string, string>>): CloseLabel {
  const labels = Object.values(words).flatMap((list) => list.split('|'))
  const beginnings = labels
    .filter((label) => label.endsWith('*'))
    .map((label) => label.slice(0, -1))
  const whole = new Set(labels.map(comparableLabel))
  return (label) => {
    if (label.length > MAX_CLOSE_LABEL) return false
    const comparable = comparableLabel(label)
    return (
      whole.has(comparable) ||
      beginnings.some((beginning) => comparable.startsWith(comparableLabel(beginning)))
    )
  }
}

function comparableLabel(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replace(/[\s\u00a0\u200b-\u200f]+/gu, ' ')
    .trim()
    .replace(/(?<![.!…»›→>])[.!…»›→>]+$/u, '')
    .trim()
}

import type { BoxFacts, Evidence, EvidenceId } from '../types'

/** Evidence of that weight when the condition holds, else nothing. */
export function when(condition: boolean, id: EvidenceId, weight: number): Evidence | undefined {
  return condition ? { id, weight } : undefined
}

/** The box's words in the form the phrases are written for. */
export function wordsOf(box: BoxFacts): string {
  return box.text.toLowerCase()
}

/** The sentences of a text, so that a verb is never paired with a noun of another sentence. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?。！？…])\s+/)
}

import type { Evidence, EvidenceId } from '../../types'

/** Evidence of that weight when the condition holds, else nothing. */
export function when(condition: boolean, id: EvidenceId, weight: number): Evidence | undefined {
  return condition ? { id, weight } : undefined
}

import { BLOCKERS, type BlockerId } from './blockers'
import type { LikelyBlockers } from './likely-blockers'

/** So many are named at once where none is known. More would be a list to search. */
const FIRST = 5

/** The others, by what a reader knows of them: another ad blocker, one against trackers, what is no extension. */
export const BLOCKER_GROUPS = ['adBlockers', 'trackerBlockers', 'outside'] as const
export type BlockerGroup = (typeof BLOCKER_GROUPS)[number]

export interface OfferedBlockers {
  /** To be named at once; none where Truce found what is there. */
  first: BlockerId[]
  /** The others, to be unfolded group by group; none is empty. */
  others: { group: BlockerGroup; blockers: BlockerId[] }[]
}

/** The blockers that may be there, in lists that can be taken in at a glance. */
export function offerBlockers({ certain, possible, isNone }: LikelyBlockers): OfferedBlockers {
  const first = certain.length > 0 || isNone ? [] : possible.slice(0, FIRST)
  const rest = possible.slice(first.length)
  const others = BLOCKER_GROUPS.map((group) => ({
    group,
    blockers: rest.filter((id) => groupOf(id) === group),
  }))
  return { first, others: others.filter(({ blockers }) => blockers.length > 0) }
}

function groupOf(id: BlockerId): BlockerGroup {
  const { extensionIds, stopsOwn } = BLOCKERS[id]
  if (extensionIds.length === 0) return 'outside'
  return stopsOwn === 'never' ? 'trackerBlockers' : 'adBlockers'
}

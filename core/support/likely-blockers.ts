import { BLOCKER_IDS, BLOCKERS, type BlockerId } from './blockers'
import type { AdsVerdict } from './judge-probe'

/** Browsers with a built-in protection, which readers experience as a blocker. */
export type BrowserKind = 'brave' | 'opera' | 'edge' | 'firefox' | 'other'

export interface BlockerContext {
  browser: BrowserKind
  /** The blockers that are installed and enabled; undefined when Truce has no permission to ask. */
  installed: readonly BlockerId[] | undefined
}

export interface LikelyBlockers {
  /** Known to be present. */
  certain: BlockerId[]
  /** May be present; the most likely first. */
  possible: BlockerId[]
  /** Nothing was found that blocks ads: the page's notice is wrong, or the network blocks. */
  isNone: boolean
}

/** Which blockers are likely to block a site's ads. */
export function likelyBlockers(
  { browser, installed }: BlockerContext,
  verdict?: AdsVerdict,
): LikelyBlockers {
  const own: BlockerId[] = browser === 'other' ? [] : [browser]
  const isLoading = verdict?.result === 'loads'
  const isBlocked = verdict?.result === 'blocked'
  if (installed) {
    // The blocker of a first-party request is one of these, or the browser itself.
    const others = own.filter((id) => !isBlocked || BLOCKERS[id].blocksFirstParty)
    const possible: BlockerId[] = isBlocked && installed.length > 0 ? others : [...others, 'dns']
    return { certain: [...installed], possible, isNone: installed.length === 0 && !isBlocked }
  }
  const extensions = BLOCKER_IDS.filter((id) => BLOCKERS[id].extensionIds.length > 0)
  const seen = extensions.filter((id) => BLOCKERS[id].blocksFirstParty)
  const unseen = extensions.filter((id) => !BLOCKERS[id].blocksFirstParty)
  if (isLoading) return { certain: [], possible: [...own, 'dns', ...unseen], isNone: true }
  if (isBlocked)
    return {
      certain: [],
      possible: [...seen, ...own.filter((id) => BLOCKERS[id].blocksFirstParty)],
      isNone: false,
    }
  return { certain: [], possible: [...seen, ...unseen, ...own, 'dns'], isNone: false }
}

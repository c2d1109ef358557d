import { BLOCKER_IDS, BLOCKERS, type BlockerId } from './blockers'
import type { AdsVerdict } from './judge-probe'

/** Browsers with a protection of their own, which readers meet as a blocker. */
export type BrowserKind = 'brave' | 'opera' | 'edge' | 'firefox' | 'other'

export interface BlockerContext {
  browser: BrowserKind
  /** The blockers installed and switched on; undefined where Truce may not ask the browser. */
  installed: readonly BlockerId[] | undefined
}

export interface LikelyBlockers {
  /** Known to be there. */
  certain: BlockerId[]
  /** Not known; the likelier first. */
  possible: BlockerId[]
  /** Nothing that blocks ads was found: then the page's notice is mistaken, or the network blocks. */
  isNone: boolean
}

/** Who keeps a site's ads from the reader, as far as can be told. */
export function likelyBlockers(
  { browser, installed }: BlockerContext,
  verdict?: AdsVerdict,
): LikelyBlockers {
  const own: BlockerId[] = browser === 'other' ? [] : [browser]
  const isLoading = verdict?.result === 'loads'
  const isBlocked = verdict?.result === 'blocked'
  if (installed) {
    // Whoever stopped the site's own request is among these, or in the browser.
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

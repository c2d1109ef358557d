import { BLOCKER_IDS, BLOCKERS, type BlockerId, worksOn } from './blockers'
import type { AdsVerdict } from './judge-probe'

/** Browsers with a built-in protection, which readers experience as a blocker. */
export type BrowserKind = 'brave' | 'opera' | 'vivaldi' | 'edge' | 'firefox' | 'waterfox' | 'other'

export interface BlockerContext {
  /** The site's host; undefined where it is not known. */
  host: string | undefined
  browser: BrowserKind
  /** False where the browser runs no extension with Manifest V2 any more. */
  runsManifestV2: boolean
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

/** Outside of the browser, where no extension can look. */
const OUTSIDE: readonly BlockerId[] = ['dns', 'program']

const stopsOthersOnly = (id: BlockerId) => BLOCKERS[id].stopsOwn === 'never'

/** Which blockers are likely to block a site's ads. */
export function likelyBlockers(context: BlockerContext, verdict?: AdsVerdict): LikelyBlockers {
  const { browser, installed } = context
  const own: BlockerId[] = browser === 'other' ? [] : [browser]
  const isBlocked = verdict?.result === 'blocked'
  const isElsewhere =
    verdict?.result === 'unsure' && (verdict.reason === 'stopped' || verdict.reason === 'elsewhere')
  // A request to the site itself was stopped: by none that stops others only.
  const possibleOwn = own.filter((id) => !isBlocked || !stopsOthersOnly(id))
  const outside = isBlocked ? OUTSIDE.filter((id) => !stopsOthersOnly(id)) : OUTSIDE
  if (installed) {
    const isExplained =
      isBlocked && (possibleOwn.length > 0 || !installed.every((id) => stopsOthersOnly(id)))
    return {
      certain: [...installed],
      possible: isExplained ? possibleOwn : [...possibleOwn, ...outside],
      isNone: installed.length === 0 && !isBlocked && !isElsewhere,
    }
  }
  const extensions = knownExtensions(context)
  const seen = extensions.filter((id) => !stopsOthersOnly(id))
  const unseen = extensions.filter(stopsOthersOnly)
  if (isBlocked)
    return { certain: [], possible: [...seen, ...possibleOwn, ...outside], isNone: false }
  const elsewhere = [...own, ...OUTSIDE, ...unseen]
  if (verdict?.result === 'loads') return { certain: [], possible: elsewhere, isNone: true }
  if (isElsewhere) return { certain: [], possible: elsewhere, isNone: false }
  return { certain: [], possible: [...seen, ...unseen, ...own, ...OUTSIDE], isNone: false }
}

/**
 * One made for this very site comes first. Those that cannot run in this browser come last: the reader may know better
 * than Truce which browser it is.
 */
function knownExtensions({ runsManifestV2, host }: BlockerContext): BlockerId[] {
  const extensions = BLOCKER_IDS.filter(
    (id) => BLOCKERS[id].extensionIds.length > 0 && worksOn(id, host),
  )
  const rank = (id: BlockerId) => {
    if (BLOCKERS[id].onlyOn) return 0
    return BLOCKERS[id].needsManifestV2 && !runsManifestV2 ? 2 : 1
  }
  return extensions.sort((one, other) => rank(one) - rank(other))
}

import type { SiteCheck } from './site-check'

/** What Truce does when an ad-block notice appears. */
export const WHEN_NOTICE = ['ask', 'dismiss', 'leave'] as const
export type WhenNotice = (typeof WHEN_NOTICE)[number]

/** The reader's choices for all sites. */
export interface Settings {
  whenNotice: WhenNotice
  /** Visits and articles of supported sites are counted on this device; absent: yes. */
  countVisits?: false | undefined
  /** Truce looks once a day whether the ads of supported sites load; absent: yes. */
  checkDaily?: false | undefined
  /** The list of sites is kept in step through the browser's account; absent: no. */
  sync?: true | undefined
}

/** When support ends: at a time (milliseconds since 1970), or with the last open page of the site. */
export type SupportEnd = number | 'visit'

/** The reader's choices for one site. */
export interface SitePolicy {
  /** Truce changes nothing on this site. */
  support: boolean
  /** When the support began, in milliseconds since 1970; absent where that was not kept. */
  since?: number | undefined
  /** Absent: support has no end. */
  until?: SupportEnd | undefined
  /** Supported by an organisation's wish, not the reader's; never kept. */
  isPreset?: true | undefined
  /** The support holds on all subdomains, too. */
  subdomains?: true | undefined
  /** What came of the last look whether the site's ads load. */
  check?: SiteCheck | undefined
  /** Absent: as for all sites. */
  whenNotice?: WhenNotice | undefined
  /** Names of the boxes the reader pointed at: notices that Truce would not have known. */
  pointed?: string[] | undefined
  /** Names of the boxes Truce took for notices, and the reader said they are none. */
  mistaken?: string[] | undefined
  /** Selectors of notices put away here, not to be painted the next time; only where `whenNotice` is `dismiss`. */
  remembered?: string[] | undefined
  /** Articles of this site open in the reader view by themselves. */
  alwaysReader?: true | undefined
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt: number
}

/** Policies by site key (see `siteKey` and `pageKey`). */
export type Sites = Record<string, SitePolicy>

export const DEFAULT_SETTINGS: Settings = { whenNotice: 'ask' }

/** The choices that hold on one page, defaults filled in. */
export interface EffectivePolicy {
  support: boolean
  /** The support is an organisation's wish, which the reader cannot take back. */
  isPreset?: true
  whenNotice: WhenNotice
  /** What was chosen for this very site, if anything was. */
  ownWhenNotice: WhenNotice | undefined
  /** Names of the boxes the reader pointed at on this site. */
  pointed: string[]
  /** Names of the boxes that are no notices, as the reader said. */
  mistaken: string[]
  /** Selectors of what is not to be painted before it was judged. */
  remembered: string[]
  /** Articles open in the reader view by themselves; never while the site is supported, for there its ads are to be seen. */
  alwaysReader: boolean
}

/** Fills a site's policy up with the defaults for all sites. */
export function effectivePolicy(
  settings: Settings,
  site: SitePolicy | undefined,
  support = site?.support ?? false,
): EffectivePolicy {
  return {
    support,
    whenNotice: site?.whenNotice ?? settings.whenNotice,
    ownWhenNotice: site?.whenNotice,
    pointed: site?.pointed ?? [],
    mistaken: site?.mistaken ?? [],
    // The site's own choice only: who dismisses everywhere did not ask for a list of the sites they read.
    remembered: (!support && site?.whenNotice === 'dismiss' && site.remembered) || [],
    alwaysReader: !support && site?.alwaysReader === true,
  }
}

/** True when a policy says nothing that the defaults do not say, so that it need not be kept. */
export function isEmptyPolicy(policy: Omit<SitePolicy, 'updatedAt'>): boolean {
  const { support, whenNotice, pointed, mistaken, alwaysReader } = policy
  const names = [...(pointed ?? []), ...(mistaken ?? [])]
  return !support && whenNotice === undefined && names.length === 0 && !alwaysReader
}

/** True when two policies have Truce do the same on a page. */
export function isSamePolicy(one: EffectivePolicy, other: EffectivePolicy): boolean {
  return (
    one.support === other.support &&
    one.whenNotice === other.whenNotice &&
    one.pointed.join() === other.pointed.join() &&
    one.mistaken.join() === other.mistaken.join()
  )
}

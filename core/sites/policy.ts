/** What Truce does when an ad-block notice appears. */
export const WHEN_NOTICE = ['ask', 'dismiss', 'leave'] as const
export type WhenNotice = (typeof WHEN_NOTICE)[number]

/** The reader's choices for all sites. */
export interface Settings {
  whenNotice: WhenNotice
}

/** The reader's choices for one site. */
export interface SitePolicy {
  /** Truce changes nothing on this site. */
  support: boolean
  /** Absent: as for all sites. */
  whenNotice?: WhenNotice | undefined
  /** Selectors of the boxes the reader pointed at: notices that Truce would not have known. */
  pointed?: string[] | undefined
  /** When it was last changed, in milliseconds since 1970. */
  updatedAt: number
}

/** Policies by site key (see `siteKey`). */
export type Sites = Record<string, SitePolicy>

export const DEFAULT_SETTINGS: Settings = { whenNotice: 'ask' }

/** The choices that hold on one site, defaults filled in. */
export interface EffectivePolicy {
  support: boolean
  whenNotice: WhenNotice
  /** What was chosen for this very site, if anything was. */
  ownWhenNotice: WhenNotice | undefined
  /** Selectors of the boxes the reader pointed at on this site. */
  pointed: string[]
}

/** Fills a site's policy up with the defaults for all sites. */
export function effectivePolicy(settings: Settings, site: SitePolicy | undefined): EffectivePolicy {
  return {
    support: site?.support ?? false,
    whenNotice: site?.whenNotice ?? settings.whenNotice,
    ownWhenNotice: site?.whenNotice,
    pointed: site?.pointed ?? [],
  }
}

/** True when a policy says nothing that the defaults do not say, so that it need not be kept. */
export function isEmptyPolicy(policy: Omit<SitePolicy, 'updatedAt'>): boolean {
  return !policy.support && policy.whenNotice === undefined && !policy.pointed?.length
}

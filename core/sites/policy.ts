import { isSameJson } from '@/core/values/is-same-json'
import type { FieldName, FieldsWith, SiteFields } from './policy-fields'
import type { WhenNotice } from './when-notice'

/** The reader's choices for all sites. */
export interface Settings {
  whenNotice: WhenNotice
  /** Visits and articles of supported sites are counted on this device; absent: yes. */
  countVisits?: false | undefined
  /** What Truce does is counted on this device; absent: yes. */
  countTotals?: false | undefined
  /** The toolbar button shows how a page stands, in a badge; absent: yes. */
  showBadge?: false | undefined
  /** Truce checks once a day whether the ads of supported sites load; absent: yes. */
  checkDaily?: false | undefined
  /** The list of sites is synced through the browser's account; absent: no. */
  sync?: true | undefined
}

/** The reader's choices for one site, and what Truce stores with them; the fields are those of `POLICY_FIELDS`. */
export interface SitePolicy extends SiteFields {
  /** Truce changes nothing on this site. */
  support: boolean
  /** The support is preset by an organisation, not chosen by the reader; never stored. */
  isPreset?: true | undefined
  /** When a choice was last changed, in milliseconds since 1970. */
  updatedAt: number
}

/** Policies by site key (see `siteKey` and `pageKey`). */
export type Sites = Record<string, SitePolicy>

export const DEFAULT_SETTINGS: Settings = { whenNotice: 'ask' }

/** How a site is supported does not matter to a page, only that it is. */
type PageField = 'support' | Exclude<FieldName, FieldsWith<{ holds: 'whileSupported' }>>

/** The choices that hold on one page, defaults filled in. */
export interface EffectivePolicy extends Record<PageField, unknown> {
  support: boolean
  /** The support is preset by an organisation; the reader cannot end it. */
  isPreset?: true
  whenNotice: WhenNotice
  /** What was chosen for this very site, if anything was. */
  ownWhenNotice: WhenNotice | undefined
  /** Names of the boxes the reader pointed at on this site. */
  pointed: string[]
  /** Names of the boxes that are no notices, as the reader said. */
  mistaken: string[]
  /** Selectors of what is to be hidden until the guard has judged it. */
  remembered: string[]
  /** Articles open in the reader view by themselves; never while the site is supported, whose ads are to be seen. */
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
    // The site's own choice only: a reader who dismisses everywhere did not ask for a list of the sites they read.
    remembered: (!support && site?.whenNotice === 'dismiss' && site.remembered) || [],
    alwaysReader: !support && site?.alwaysReader === true,
  }
}

/**
 * The fields that a guard acts on. The table names them too, but it would not fit into the guard's bundle. The compiler
 * refuses a difference.
 */
const GUARD_FIELDS: Record<FieldsWith<{ tellsGuard: true }>, true> = {
  support: true,
  whenNotice: true,
  pointed: true,
  mistaken: true,
}

/** True when two policies make a guard do the same on a page. */
export function isSamePolicy(one: EffectivePolicy, other: EffectivePolicy): boolean {
  const names = Object.keys(GUARD_FIELDS) as (keyof typeof GUARD_FIELDS)[]
  return names.every((name) => isSameJson(one[name], other[name]))
}

import { isRecord } from '@/core/values/is-record'
import type { Settings, SitePolicy, Sites } from './policy'
import { isSiteKey, maySupportSubdomains } from './site-key'
import { isWhenNotice, type WhenNotice } from './when-notice'

/** Features that an organisation may switch off. */
export const FEATURES = ['reader', 'check', 'counts', 'sync'] as const
export type Feature = (typeof FEATURES)[number]

/** What an organisation presets for its readers. */
export interface Managed {
  /** Holds where the reader has made no choice for all sites. */
  whenNotice?: WhenNotice
  /** Supported for everybody. */
  sites: Sites
  off: Feature[]
}

/** Reads a managed policy of unknown origin; what is missing or broken presets nothing. Never throws. */
export function parseManaged(value: unknown): Managed {
  if (!isRecord(value)) return { sites: {}, off: [] }
  const { whenNotice, supportedSites, switchedOff } = value
  return {
    ...(isWhenNotice(whenNotice) && { whenNotice }),
    sites: Object.fromEntries(listOf(supportedSites).flatMap(presetOf)),
    off: FEATURES.filter((feature) => listOf(switchedOff).includes(feature)),
  }
}

/** The reader's settings, without the features that the organisation switched off. */
export function limitSettings(settings: Settings, { off }: Managed): Settings {
  return {
    ...settings,
    ...(off.includes('check') && { checkDaily: false }),
    ...(off.includes('counts') && { countVisits: false, countTotals: false }),
    ...(off.includes('sync') && { sync: undefined }),
  }
}

/** The reader's sites with the organisation's presets, which are marked. The reader's own support of a site wins. */
export function withPresets(sites: Sites, { sites: presets }: Managed): Sites {
  const added = Object.entries(presets).flatMap(([key, preset]): [string, SitePolicy][] => {
    const own = Object.hasOwn(sites, key) ? sites[key] : undefined
    return own?.support ? [] : [[key, { ...own, ...preset, isPreset: true }]]
  })
  return { ...sites, ...Object.fromEntries(added) }
}

function presetOf(name: unknown): [string, SitePolicy][] {
  if (typeof name !== 'string') return []
  const subdomains = name.startsWith('*.') && ({ subdomains: true } as const)
  const key = name.toLowerCase().replace(/^(?:\*\.)?(?:www\.)?/, '')
  if (!isSiteKey(key) || (subdomains && !maySupportSubdomains(key))) return []
  return [[key, { support: true, ...subdomains, updatedAt: 0 }]]
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

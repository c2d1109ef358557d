import { storage } from 'wxt/utils/storage'
import { limitSettings, withPresets } from '@/core/sites/managed-policy'
import { parseSettings, parseSites } from '@/core/sites/parse'
import type { Settings, Sites } from '@/core/sites/policy'
import type { SiteFields } from '@/core/sites/policy-fields'
import { isWhenNotice } from '@/core/sites/when-notice'
import { withSite } from '@/core/sites/with-site'
import { isRecord } from '@/core/values/is-record'
import { readManaged } from './read-managed'

const settingsItem = storage.defineItem<unknown>('local:settings', { version: 1 })
const sitesItem = storage.defineItem<unknown>('local:sites', { fallback: {}, version: 1 })

/** Thrown when the browser does not save a change, mostly because its store is full. */
export class NotSavedError extends Error {
  override name = 'NotSavedError'
}

/** Every context of Truce may change the store; a lock makes them take turns, so that no change is lost. */
const LOCK = 'truce-store'

/**
 * The reader's settings; where they chose nothing, what an organisation presets. A corrupt setting counts as not chosen:
 * Truce then asks, which is the safe default.
 */
export async function readSettings(): Promise<Settings> {
  const [value, { whenNotice }] = await Promise.all([settingsItem.getValue(), readManaged()])
  const isChosen = isRecord(value) && isWhenNotice(value.whenNotice)
  return { ...parseSettings(value), ...(!isChosen && whenNotice && { whenNotice }) }
}

/** The reader's settings, without the features that an organisation switched off. */
export async function effectiveSettings(): Promise<Settings> {
  return limitSettings(await readSettings(), await readManaged())
}

export async function readSites(): Promise<Sites> {
  return parseSites(await sitesItem.getValue())
}

/** The policies stored under some keys, with an organisation's presets; far cheaper than parsing all of a long list. */
export async function readSitesAt(keys: readonly string[]): Promise<Sites> {
  const [value, managed] = await Promise.all([sitesItem.getValue(), readManaged()])
  const sites = isRecord(value) ? value : {}
  const known = keys.filter((key) => Object.hasOwn(sites, key))
  return withPresets(parseSites(Object.fromEntries(known.map((key) => [key, sites[key]]))), managed)
}

/** @throws NotSavedError */
export function writeSettings(settings: Settings): Promise<void> {
  return locked(() => settingsItem.setValue(settings))
}

/**
 * Changes some fields of one site's policy. A site without any choice left is removed.
 *
 * @throws NotSavedError
 */
export function changeSite(key: string, change: SiteFields): Promise<void> {
  return updateSites((sites) => {
    const before = Object.hasOwn(sites, key) ? sites[key] : undefined
    const policy = { ...before, ...change }
    return withSite(sites, key, {
      ...policy,
      support: policy.support ?? false,
      updatedAt: Date.now(),
    })
  })
}

/**
 * Replaces the list of sites by what `change` makes of it, under the lock.
 *
 * @throws NotSavedError
 */
export function updateSites(change: (sites: Sites) => Sites): Promise<void> {
  return locked(async () => sitesItem.setValue(change(await readSites())))
}

/** Calls back with the sites before and after whenever the list changes, in whichever context. */
export function watchSites(changed: (after: Sites, before: Sites) => void): () => void {
  return sitesItem.watch((after, before) => changed(parseSites(after), parseSites(before)))
}

export function watchSettings(changed: (after: Settings, before: Settings) => void): () => void {
  return settingsItem.watch((after, before) => changed(parseSettings(after), parseSettings(before)))
}

async function locked(write: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    try {
      await write()
    } catch (error) {
      throw new NotSavedError('The browser did not save the change', { cause: error })
    }
  })
}

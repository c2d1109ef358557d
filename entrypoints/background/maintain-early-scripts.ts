import { browser } from 'wxt/browser'
import { readSettings, readSites, watchSettings, watchSites } from '@/bridge/policy-store'
import { quietly } from '@/bridge/quietly'
import { earlyMatches, rememberingMatches } from '@/core/sites/early-matches'
import { registerEarlyScripts } from '@/services/early-scripts'

/** Keeps the scripts that prevent notices, and that prehide remembered ones, registered for just the sites that want it. */
export function maintainEarlyScripts(): void {
  const follow = () => void quietly(followChoices())
  watchSites(follow)
  watchSettings(follow)
  // An update may forget what was registered, or keep what names files of the version before.
  browser.runtime.onInstalled.addListener(follow)
  browser.runtime.onStartup.addListener(follow)
}

async function followChoices(): Promise<void> {
  const [settings, sites] = await Promise.all([readSettings(), readSites()])
  await registerEarlyScripts({
    dismissing: earlyMatches(settings, sites),
    remembering: rememberingMatches(sites),
  })
}

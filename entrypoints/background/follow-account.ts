import { browser } from 'wxt/browser'
import { watchSettings, watchSites } from '@/bridge/policy-store'
import { changedSites } from '@/core/sites/changed-sites'
import { syncSites, watchAccount } from '@/services/sync-sites'

/** Keeps the list of sites in step with the browser's account, where the reader wants that. */
export function followAccount(): void {
  browser.runtime.onStartup.addListener(() => void syncSites())
  watchAccount(() => void syncSites())
  watchSites((after, before) => {
    if (changedSites(before, after).size > 0) void syncSites()
  })
  watchSettings((after, before) => {
    if (after.sync && !before.sync) void syncSites()
  })
}

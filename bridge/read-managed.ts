import { browser } from 'wxt/browser'
import { type Managed, parseManaged } from '@/core/sites/managed-policy'

/** What an organisation presets; nothing without a policy, or with a broken one. Never rejects. */
export async function readManaged(): Promise<Managed> {
  try {
    return parseManaged(await browser.storage.managed.get(null))
  } catch {
    // Firefox rejects where no policy is set.
    // https://bugzilla.mozilla.org/show_bug.cgi?id=1784446
    return parseManaged(undefined)
  }
}

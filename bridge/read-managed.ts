import { browser } from 'wxt/browser'
import { type Managed, parseManaged } from '@/core/sites/managed-policy'

/** What an organisation presets. Without a policy, or with a broken one, nothing. Never rejects. */
export async function readManaged(): Promise<Managed> {
  try {
    return parseManaged(await browser.storage.managed.get(null))
  } catch {
    // Firefox rejects where there is no policy.
    return parseManaged(undefined)
  }
}

import { i18n } from '#i18n'
import { updateSites } from '@/bridge/policy-store'
import type { Sites } from '@/core/sites/policy'
import { plural } from '@/core/words/plural'
import type { Outcome } from './use-outcome'

/**
 * Removes what the reader chose for some sites.
 *
 * @param sites the list as the reader sees it, to be restored from on undo
 * @throws NotSavedError
 */
export async function removeSites(sites: Sites, keys: readonly string[]): Promise<Outcome> {
  const removed = Object.fromEntries(Object.entries(sites).filter(([key]) => keys.includes(key)))
  await updateSites((now) =>
    Object.fromEntries(Object.entries(now).filter(([key]) => !(key in removed))),
  )
  const [first = ''] = keys
  const text =
    keys.length === 1
      ? i18n.t('options.removed', [first])
      : plural('options.removedMany', keys.length)
  return { text, undo: () => restore(removed) }
}

async function restore(removed: Sites): Promise<undefined> {
  await updateSites((now) => ({ ...now, ...removed }))
}

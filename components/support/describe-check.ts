import { i18n } from '#i18n'
import type { SiteCheck } from '@/core/sites/site-check'
import { BLOCKERS } from '@/core/support/blockers'

/** The result of a check in one sentence. */
export function describeCheck(check: SiteCheck | undefined): string {
  if (!check) return i18n.t('support.unchecked')
  if (check.result === 'loads') return i18n.t('support.loads')
  if (check.result === 'unsure') return i18n.t(`support.unsure.${check.reason}`)
  const names = check.by.map((id) => BLOCKERS[id].name)
  if (names.length === 0) return i18n.t('support.blocked')
  const list = new Intl.ListFormat(i18n.t('support.language'), { type: 'disjunction' })
  const key = check.isGuess ? 'support.blockedPerhaps' : 'support.blockedBy'
  return i18n.t(key, [list.format(names)])
}

/** What a check cannot see, wherever its result claims something that this could belie; else undefined. */
export function limitOfCheck(check: SiteCheck | undefined): string | undefined {
  return check?.result === 'loads' ? i18n.t('support.loadsHint') : undefined
}

import { i18n } from '#i18n'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'

/** Browsers, networks and programs need a description: a reader does not know them as blockers. */
const DESCRIBED = ['firefox', 'waterfox', 'edge', 'opera', 'vivaldi', 'dns', 'program'] as const

/** What a blocker is called where the reader is to know it again. */
export function blockerName(blocker: BlockerId): string {
  const described = DESCRIBED.find((id) => id === blocker)
  return described ? i18n.t(`support.names.${described}`) : BLOCKERS[blocker].name
}

/** Several of them, as a sentence names them. */
export function listOfBlockers(blockers: readonly BlockerId[]): string {
  const list = new Intl.ListFormat(i18n.t('support.language'), { type: 'conjunction' })
  return list.format(blockers.map(blockerName))
}

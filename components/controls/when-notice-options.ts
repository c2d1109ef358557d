import { i18n } from '#i18n'
import type { WhenNotice } from '@/core/sites/when-notice'

/** The three choices for a notice, with their labels. */
export function whenNoticeOptions(): { value: WhenNotice; label: string }[] {
  return [
    { value: 'ask', label: i18n.t('whenNotice.ask') },
    { value: 'dismiss', label: i18n.t('whenNotice.dismiss') },
    { value: 'leave', label: i18n.t('whenNotice.leave') },
  ]
}

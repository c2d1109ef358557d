import { i18n } from '#i18n'
import { BLOCKERS, type BlockerId } from '@/core/support/blockers'

interface OpenBlockerProps {
  blocker: BlockerId
  /** Missing where the blocker has no page that can be opened. */
  onOpen: (() => void) | undefined
  isPrimary?: boolean
}

/** The first of a blocker's steps: where it is opened, there and back. */
export function OpenBlocker({ blocker, onOpen, isPrimary }: OpenBlockerProps) {
  const { name, pageForTab } = BLOCKERS[blocker]
  return (
    <li>
      {i18n.t(`support.steps.${blocker}.open`)}
      {onOpen && (
        <button type="button" class={isPrimary ? 'primary' : undefined} onClick={onOpen}>
          {i18n.t(pageForTab ? 'support.openForSite' : 'support.openSettings', [name])}
        </button>
      )}
    </li>
  )
}

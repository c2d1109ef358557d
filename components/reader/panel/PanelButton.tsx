import type { IconNode } from 'lucide'
import { Icon } from '../controls/Icon'
import { useIsOpen } from './use-is-open'

interface Props {
  /** The id of the panel. */
  panel: string
  of: IconNode
  label: string
}

/** A button of the toolbar that opens a panel, and shows whether it is open. */
export function PanelButton({ panel, of, label }: Props) {
  const isOpen = useIsOpen(panel)
  return (
    <div class="toolbar-group">
      <button
        type="button"
        popovertarget={panel}
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
      >
        <Icon of={of} />
        <span class="label wide" aria-hidden="true">
          {label}
        </span>
      </button>
    </div>
  )
}

import { trusted } from '../trusted'

export interface CloseButtonProps {
  label: string
  onClose(): void
}

/** A cross at the corner of a card. */
export function CloseButton({ label, onClose }: CloseButtonProps) {
  return (
    <button type="button" class="close" aria-label={label} title={label} onClick={trusted(onClose)}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path
          d="M3 3l10 10M13 3L3 13"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
      </svg>
    </button>
  )
}

import { useId } from 'preact/hooks'

interface Props {
  label: string
  /** What it means, below the label. */
  hint?: string
  checked: boolean
  disabled?: boolean
  onChange(checked: boolean): void
}

export function Toggle({ label, hint, checked, disabled = false, onChange }: Props) {
  const hintId = useId()
  return (
    <div class="toggle-box">
      <label class="toggle">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint && hintId}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <small id={hintId} class="toggle-hint">
          {hint}
        </small>
      )}
    </div>
  )
}

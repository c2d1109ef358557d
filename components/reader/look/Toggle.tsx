interface Props {
  label: string
  checked: boolean
  onChange(checked: boolean): void
}

export function Toggle({ label, checked, onChange }: Props) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  )
}

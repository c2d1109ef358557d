import { useId } from 'preact/hooks'

export interface RadioGroupProps<T extends string> {
  label: string
  options: readonly { value: T; label: string }[]
  value: T | undefined
  disabled?: boolean
  /** In a form: the browser asks for an answer before the form goes on. */
  isRequired?: boolean
  onChange(value: T): void
}

/** A labelled choice of one of a few options. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const { label, options, value, disabled = false, isRequired = false, onChange } = props
  const name = useId()
  return (
    <fieldset class="radio-group" role="radiogroup" aria-label={label} disabled={disabled}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            required={isRequired}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

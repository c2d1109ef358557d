interface Props<T extends number> {
  label: string
  values: readonly T[]
  value: T
  /** How the value is said: "19 px". */
  say(value: NoInfer<T>): string
  onChange(value: NoInfer<T>): void
}

/** One of ordered values: a native range over their places in the list. */
export function Slider<T extends number>({ label, values, value, say, onChange }: Props<T>) {
  return (
    <label class="slider">
      <span class="slider-label">{label}</span>
      <output class="slider-value" aria-hidden="true">
        {say(value)}
      </output>
      <input
        type="range"
        aria-label={label}
        min={0}
        max={values.length - 1}
        step={1}
        value={values.indexOf(value)}
        aria-valuetext={say(value)}
        onInput={({ currentTarget }) => {
          const next = values[currentTarget.valueAsNumber]
          if (next !== undefined) onChange(next)
        }}
      />
    </label>
  )
}

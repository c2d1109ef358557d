interface Props<T extends number> {
  label: string
  values: readonly T[]
  value: T
  /** The value in words: "19 px". */
  describe(value: NoInfer<T>): string
  onChange(value: NoInfer<T>): void
}

/** Chooses one of a list of ordered values, by a native range input over their indices. */
export function Slider<T extends number>({ label, values, value, describe, onChange }: Props<T>) {
  return (
    <label class="slider">
      <span class="slider-label">{label}</span>
      <output class="slider-value" aria-hidden="true">
        {describe(value)}
      </output>
      <input
        type="range"
        aria-label={label}
        min={0}
        max={values.length - 1}
        step={1}
        value={values.indexOf(value)}
        aria-valuetext={describe(value)}
        onInput={({ currentTarget }) => {
          const next = values[currentTarget.valueAsNumber]
          if (next !== undefined) onChange(next)
        }}
      />
    </label>
  )
}

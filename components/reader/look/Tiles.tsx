import type { ComponentChildren } from 'preact'

interface Props<T extends string | number> {
  legend: string
  /** The radio group's name; unique in the page. */
  name: string
  values: readonly T[]
  value: T
  label(value: NoInfer<T>): string
  /** What is drawn in a tile above its label. */
  sample?(value: NoInfer<T>): ComponentChildren
  onChange(value: NoInfer<T>): void
}

/** A few choices side by side, as native radio buttons. */
export function Tiles<T extends string | number>(props: Props<T>) {
  const { legend, name, values, value, label, sample, onChange } = props
  return (
    <fieldset class="tiles">
      <legend>{legend}</legend>
      <div class="tiles-row">
        {values.map((each) => (
          <label key={each} class="tile">
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            {sample?.(each)}
            <span class="tile-label">{label(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

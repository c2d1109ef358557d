import type { ComponentChildren } from 'preact'

interface FoldedProps {
  heading: string
  children: ComponentChildren
}

/** A part of a page that shows its heading only, until it is asked for. */
export function Folded({ heading, children }: FoldedProps) {
  return (
    <details>
      <summary>
        <h2>{heading}</h2>
      </summary>
      {children}
    </details>
  )
}

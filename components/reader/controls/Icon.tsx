import type { IconNode } from 'lucide'
import { createElement } from 'preact'

interface Props {
  of: IconNode
  /** It points forwards or backwards: the other way where one reads from right to left. */
  points?: boolean
}

/** An icon. It is hidden from assistive technology: the control around it has the name. */
export function Icon({ of: node, points = false }: Props) {
  return (
    <svg
      class={points ? 'icon points' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([shape, attributes]) => createElement(shape, attributes))}
    </svg>
  )
}

import type { ComponentChildren } from 'preact'
import type { PopupProps } from './PopupProps'

/** White signs on a coloured ground, the same as on the toolbar button; each state has a shape of its own. */
const SIGNS: Record<PopupProps['phase'], ComponentChildren> = {
  looking: <Flag />,
  quiet: <Flag />,
  unreachable: <path d="M9 16h14" />,
  found: <path d="M16 8v10M16 24v.01" />,
  dismissed: <path d="M9 16.500l5 5 9.500-11" />,
  failed: <path d="M10 10l12 12M22 10L10 22" />,
  supported: (
    <path
      d="M16 23.500c-4-3-7-5.500-7-9a3.700 3.700 0 0 1 7-2 3.700 3.700 0 0 1 7 2c0 3.500-3 6-7 9z"
      fill="currentColor"
    />
  ),
}

/** The state of a page as a sign. Hidden from assistive technology: the sentence beside it says the same. */
export function StateIcon({ phase }: Pick<PopupProps, 'phase'>) {
  return (
    <svg class="state-icon" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="3.500"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {SIGNS[phase]}
      </g>
    </svg>
  )
}

function Flag() {
  return (
    <>
      <path d="M10 8v16" stroke-width="2.500" />
      <path
        d="M11 9c4.500-2 7 1.500 12 0v8.500c-5 1.500-7.500-2-12 0z"
        fill="currentColor"
        stroke="none"
      />
    </>
  )
}

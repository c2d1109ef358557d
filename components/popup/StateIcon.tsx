import type { ComponentChildren } from 'preact'
import type { PopupProps } from './PopupProps'

const SQUARE = <rect x="1" y="1" width="30" height="30" rx="7" class="ground" />
const FLAG = (
  <>
    <path d="M10 7v18" stroke-width="2.500" />
    <path d="M11 8c4.500-2 7 1.500 12 0v9.500c-5 1.500-7.500-2-12 0z" class="sign" />
  </>
)
const HEART =
  'M16 29.500C6 22.500 1.500 17 1.500 11A7.700 7.700 0 0 1 16 7.200 7.700 7.700 0 0 1 30.500 11c0 6-4.500 11.500-14.500 18.500z'

/** The same drawings as on the toolbar button (`assets/icons`): each state has an outline of its own. */
const DRAWINGS: Record<PopupProps['phase'], ComponentChildren> = {
  looking: [SQUARE, FLAG],
  quiet: [SQUARE, FLAG],
  unreachable: (
    <>
      <rect x="3" y="3" width="26" height="26" rx="6" class="outline" />
      <path d="M11 16h10" class="outline" />
    </>
  ),
  found: (
    <>
      <path d="M16 3 29.500 28h-27z" class="ground edge" />
      <path d="M16 11v8.500M16 25v.010" />
    </>
  ),
  dismissed: (
    <>
      <circle cx="16" cy="16" r="15" class="ground" />
      <path d="m9 16.500 5 5 9-10.500" />
    </>
  ),
  failed: (
    <>
      <path d="M10 1h12l9 9v12l-9 9H10l-9-9V10z" class="ground" />
      <path d="m11 11 10 10M21 11 11 21" />
    </>
  ),
  supported: <path d={HEART} class="ground" />,
}

/** The state of a page as a sign. Hidden from assistive technology: the sentence beside it says the same. */
export function StateIcon({ phase }: Pick<PopupProps, 'phase'>) {
  return (
    <svg class="state-icon" viewBox="0 0 32 32" aria-hidden="true">
      {DRAWINGS[phase]}
    </svg>
  )
}

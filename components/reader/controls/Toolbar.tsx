import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  label: string
  children: ComponentChildren
}

const ARROW_STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/**
 * The ARIA toolbar pattern: one tab stop for all controls, arrow keys move between them, Home and End go to the first
 * and last. In right-to-left pages the arrows are mirrored.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ label, children }: Props) {
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const controls = controlsOf(bar.current)
    if (!controls.some((control) => control.tabIndex === 0 && control.dataset.stop === 'on')) {
      setStop(controls, controls[0])
    }
  })

  function move(event: KeyboardEvent) {
    const controls = controlsOf(bar.current)
    const at = controls.indexOf(event.target as HTMLElement)
    const next = at < 0 ? undefined : controlAfter(event, controls, at)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  function remember(event: FocusEvent) {
    const controls = controlsOf(bar.current)
    const control = controls.find((each) => each === event.target)
    if (control) setStop(controls, control)
  }

  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={label}
      ref={bar}
      onKeyDown={move}
      onFocusIn={remember}
    >
      {children}
    </div>
  )
}

/** The control that a key moves to; undefined for other keys. */
function controlAfter(
  event: KeyboardEvent,
  controls: HTMLElement[],
  at: number,
): HTMLElement | undefined {
  if (event.key === 'Home') return controls[0]
  if (event.key === 'End') return controls.at(-1)
  const mirrored =
    getComputedStyle(event.currentTarget as Element).direction === 'rtl' &&
    /Left|Right/.test(event.key)
  const step = (ARROW_STEPS[event.key] ?? 0) * (mirrored ? -1 : 1)
  return step === 0 ? undefined : controls[(at + step + controls.length) % controls.length]
}

function controlsOf(bar: HTMLElement | null): HTMLElement[] {
  return bar ? [...bar.querySelectorAll<HTMLElement>('button,a[href]')] : []
}

function setStop(controls: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const control of controls) {
    control.tabIndex = control === stop ? 0 : -1
    control.dataset.stop = control === stop ? 'on' : 'off'
  }
}

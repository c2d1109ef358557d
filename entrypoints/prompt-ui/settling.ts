import { childrenOf, removeAttribute, setAttribute } from '@/core/page/node-access'

/** A reader takes this long to see what came under their pointer. In milliseconds. */
const SETTLE_MS = 500

/** Inside the closed tree, so no page sees it or sets it. Tests that press by coordinates wait for its end. */
const SETTLING = 'data-settling'

/**
 * What settles is not hit, and so not pressed: a press goes to the host behind it, not into the page. The picker is
 * there at once, for the reader asked for it.
 */
export const SETTLING_CSS = `[${SETTLING}]:not(.picker), [${SETTLING}]:not(.picker) * {
  pointer-events: none !important
}`

/** The time in which a press may be meant for what was there before. */
export interface Settling {
  readonly isOver: boolean
  /** Begins again: it appeared, moved, or was covered. */
  begin(): void
  stop(): void
}

/** @param onBegin called when it begins, and with it the time in which nothing may change any more. */
export function createSettling(root: ShadowRoot, onBegin: () => void): Settling {
  let timer = 0
  return {
    get isOver() {
      return timer === 0
    },
    begin() {
      onBegin()
      window.clearTimeout(timer)
      for (const child of childrenOf(root)) setAttribute(child, SETTLING, '')
      timer = window.setTimeout(() => {
        timer = 0
        for (const child of childrenOf(root)) removeAttribute(child, SETTLING)
      }, SETTLE_MS)
    },
    stop() {
      window.clearTimeout(timer)
      timer = 0
    },
  }
}

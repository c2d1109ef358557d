import { findPointed } from '@/core/nag/pointed'

/** Changes come in bursts; one look answers all that came within this time. */
const LOOK_MS = 150
/** What was pointed at comes soon after the page or not at all. */
const GIVE_UP_MS = 60_000

/** Calls back once something the reader pointed at on an earlier visit is shown; then it has ended. */
export function awaitPointed(
  window: Window & typeof globalThis,
  selectors: readonly string[],
  onShown: () => void,
): void {
  const { document } = window
  let timer = 0
  const observer = new window.MutationObserver(() => {
    if (!timer) timer = window.setTimeout(look, LOOK_MS)
  })

  function look(): void {
    timer = 0
    if (findPointed(document, selectors).length === 0) return
    observer.disconnect()
    onShown()
  }

  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  })
  window.setTimeout(() => observer.disconnect(), GIVE_UP_MS)
}

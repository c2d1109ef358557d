/** Changes come in bursts; one look answers all that came within this time. */
const LOOK_MS = 150
/** What was there on an earlier visit comes soon after the page or not at all. */
const GIVE_UP_MS = 60_000

/**
 * Calls back once something known from an earlier visit is shown, or once it is not to be expected any more. The
 * function returned ends it before.
 */
export function awaitShown(
  window: Window & typeof globalThis,
  isShown: () => boolean,
  onShown: () => void,
  onGivenUp?: () => void,
): () => void {
  const { document } = window
  let timer = 0
  const observer = new window.MutationObserver(lookSoon)
  const giveUp = window.setTimeout(() => {
    stop()
    onGivenUp?.()
  }, GIVE_UP_MS)

  function stop(): void {
    observer.disconnect()
    window.clearTimeout(timer)
    window.clearTimeout(giveUp)
  }

  function lookSoon(): void {
    if (!timer) timer = window.setTimeout(look, LOOK_MS)
  }

  function look(): void {
    timer = 0
    if (!isShown()) return
    stop()
    onShown()
  }

  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  })
  lookSoon()
  return stop
}

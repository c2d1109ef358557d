/**
 * Calls back in the frame after an element has come to another size. Not at once: what is changed then is resized in the
 * same round, of which the browser tells every script of the page as of an error ("ResizeObserver loop completed …").
 * https://drafts.csswg.org/resize-observer/#deliver-resize-error
 *
 * @returns ends it.
 */
export function onResize(element: Element, call: () => void): () => void {
  let isEnded = false
  const callUnlessEnded = () => {
    if (!isEnded) call()
  }
  const observer = new ResizeObserver(() => requestAnimationFrame(callUnlessEnded))
  observer.observe(element)
  return () => {
    isEnded = true
    observer.disconnect()
  }
}

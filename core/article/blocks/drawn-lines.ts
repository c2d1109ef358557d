/** A line end between words. */
const LINE_END = /\S[^\S\n]*\n\s*\S/

/** Elements that are not drawn as lines of their own, unless a style sheet says so. */
const AROUND = /flex|grid/

/** The lines of a text in an element whose style sheet keeps line ends, as of a poem; undefined for other text. */
export function keptLines(text: string, parent: Element): string[] | undefined {
  if (!LINE_END.test(text) || parent.closest('pre')) return undefined
  const isLive = parent.ownerDocument.defaultView !== null
  const kept = isLive
    ? getComputedStyle(parent).whiteSpace
    : /white-space:\s*([\w-]+)/.exec(parent.getAttribute('style') ?? '')?.[1]
  return /^(?:pre|break)/.test(kept ?? '') ? text.trim().split('\n') : undefined
}

/** Whether a style sheet gives words inside a line a line of their own. */
export function isDrawnAsLine(element: Element): boolean {
  const { parentElement } = element
  if (!element.ownerDocument.defaultView || !parentElement || !element.textContent?.trim())
    return false
  const { display, float, position } = getComputedStyle(element)
  if (display !== 'block' || float !== 'none' || /absolute|fixed/.test(position)) return false
  return !AROUND.test(getComputedStyle(parentElement).display)
}

/** A picture declared smaller than this, in CSS pixels, is an icon or a portrait. */
const MIN_WIDTH = 200

/** Wraps a picture outside running text in a button that opens it in the `Lightbox`. */
export function makeEnlargeable(image: HTMLImageElement, name: (alt: string) => string): void {
  if (image.closest('a[href],button,summary') || !isAlone(image)) return
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10)
  if (width < MIN_WIDTH) return
  const button = image.ownerDocument.createElement('button')
  button.type = 'button'
  button.className = 'enlarge'
  button.setAttribute('aria-haspopup', 'dialog')
  button.setAttribute('aria-label', name(image.alt.trim()))
  image.replaceWith(button)
  button.append(image)
}

/** Whether the picture is outside running text. */
function isAlone(image: Element): boolean {
  const parent = image.parentElement
  return !parent || parent.matches('figure,div,section') || (parent.textContent ?? '').trim() === ''
}

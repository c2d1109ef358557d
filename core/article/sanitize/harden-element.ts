import { isSafeImage, isSafeLink } from './safe-urls'

/** An image with a side this small (CSS pixels) is a tracking pixel. */
const MAX_PIXEL = 2

/**
 * The last check of one element after DOMPurify: its URLs, and the attributes that every link and
 * image must have.
 */
export function hardenElement(element: Element): void {
  if (element.hasAttribute('href') && element.localName !== 'a') element.removeAttribute('href')
  if (element.hasAttribute('src') && element.localName !== 'img') element.removeAttribute('src')
  if (element.localName !== 'img') {
    // Sizes elsewhere could lay a formula over other text.
    for (const name of ['width', 'height']) element.removeAttribute(name)
  }
  if (element.localName === 'a') hardenLink(element)
  if (element.localName === 'img') hardenImage(element)
  if (element.hasAttribute('cite') && !isSafeLink(element.getAttribute('cite') ?? '')) {
    element.removeAttribute('cite')
  }
}

function hardenLink(link: Element): void {
  const href = link.getAttribute('href')
  if (href !== null && !isSafeLink(href)) link.removeAttribute('href')
  // The opened page must neither reach the reader view nor learn where the reader came from.
  link.setAttribute('rel', 'noopener noreferrer')
}

function hardenImage(image: Element): void {
  if (!isSafeImage(image.getAttribute('src') ?? '') || isPixel(image)) {
    image.remove()
    return
  }
  image.setAttribute('referrerpolicy', 'no-referrer')
  image.setAttribute('loading', 'lazy')
  image.setAttribute('decoding', 'async')
}

function isPixel(image: Element): boolean {
  return ['width', 'height'].some((name) => {
    const value = image.getAttribute(name)
    return value !== null && value.trim() !== '' && Number.parseInt(value, 10) <= MAX_PIXEL
  })
}

import { isSafeImage, isSafeLink } from './safe-urls'

/** A picture this small (CSS pixels, either way) shows nothing: it counts readers. */
const MAX_PIXEL = 2

/** Last word on one element after DOMPurify: addresses, and what every link and picture must carry. */
export function hardenElement(element: Element): void {
  if (element.hasAttribute('href') && element.localName !== 'a') element.removeAttribute('href')
  if (element.hasAttribute('src') && element.localName !== 'img') element.removeAttribute('src')
  if (element.localName !== 'img') {
    // Elsewhere sizes only serve to push things about: a formula could be laid over other words.
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
  // The page opened must neither reach the reader view nor learn where the reader came from.
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

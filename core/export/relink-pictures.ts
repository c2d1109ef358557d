/** A picture that goes into a file. */
export interface ExportedPicture {
  /** The URL it was loaded from. */
  src: string
  type: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
}

/**
 * Gives pictures in a body the URLs that they have in the file. A picture that could not be loaded
 * becomes a link, so that the file sends no request when it is opened. Changes the body.
 *
 * @param addressOf the URL of a picture within the file; undefined when the file does not contain
 * it
 */
export function relinkPictures(
  body: Element,
  addressOf: (src: string) => string | undefined,
): void {
  for (const image of body.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    const address = src.startsWith('data:') ? src : addressOf(src)
    if (address) image.setAttribute('src', address)
    else image.replaceWith(linkTo(src, image))
  }
}

function linkTo(src: string, image: Element): Element {
  const words = image.getAttribute('alt')?.trim() || src
  const tag = image.closest('a[href]') || !/^https?:/.test(src) ? 'span' : 'a'
  const link = image.ownerDocument.createElement(tag)
  if (tag === 'a') link.setAttribute('href', src)
  link.textContent = words
  return link
}

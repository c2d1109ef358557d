/** A picture as it goes into a file. */
export interface ExportedPicture {
  /** The address it was loaded from. */
  src: string
  type: 'image/png' | 'image/jpeg'
  bytes: Uint8Array
}

/**
 * Puts pictures in a body under the address they have in the file; one that could not be read becomes a link to
 * where it is, so that opening the file asks nobody. Changes the body.
 *
 * @param addressOf the address of a picture within the file; undefined when the file has none of it
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

import { displayHost } from '@/core/address/display-host'

/**
 * Makes the pictures of a body load without credentials (`crossorigin=anonymous`), which also lets an export read them.
 * A picture that may not be loaded is replaced by a link to it.
 *
 * @param label the link's text, from the picture's alternative text or its host
 */
export function anonymizePictures(
  fragment: DocumentFragment,
  mayLoad: (src: string) => boolean,
  label: (name: string) => string,
): void {
  for (const image of fragment.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    if (mayLoad(src)) image.crossOrigin = 'anonymous'
    else image.replaceWith(pictureLink(src, image, label))
  }
}

function pictureLink(src: string, image: Element, label: (name: string) => string): Element {
  const text = label(image.getAttribute('alt')?.trim() || displayHost(src))
  // Links cannot be nested.
  if (image.closest('a[href]')) {
    const span = document.createElement('span')
    span.textContent = text
    return span
  }
  const link = document.createElement('a')
  link.href = src
  link.rel = 'noopener noreferrer'
  link.className = 'picture-link'
  link.textContent = text
  return link
}

/**
 * Readies the pictures of a body for being asked for as by nobody. `anonymous` asks without credentials,
 * and lets what is shown be read again for keeping the article. What may not be loaded becomes a link
 * to the picture with its words.
 */
export function anonymizePictures(
  fragment: DocumentFragment,
  mayLoad: (src: string) => boolean,
  label: (words: string) => string,
): void {
  for (const image of fragment.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    if (mayLoad(src)) image.crossOrigin = 'anonymous'
    else image.replaceWith(linkTo(src, image, label))
  }
}

function linkTo(src: string, image: Element, label: (words: string) => string): Element {
  const words = label(image.getAttribute('alt')?.trim() || hostOf(src))
  // A picture within a link already leads somewhere.
  if (image.closest('a[href]')) {
    const text = document.createElement('span')
    text.textContent = words
    return text
  }
  const link = document.createElement('a')
  link.href = src
  link.rel = 'noopener noreferrer'
  link.className = 'picture-link'
  link.textContent = words
  return link
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

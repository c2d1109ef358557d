const PICTURES = 'img,picture,amp-img'

/** An icon is smaller (CSS pixels). */
const MIN_WIDTH = 120

/** Whether a button only enlarges the picture in it. It is part of the article, and its words are not. */
export function isPictureButton(element: Element): boolean {
  if (element.localName !== 'button') return false
  const picture = element.querySelector(PICTURES)
  if (!picture) return false
  return element.closest('figure') !== null || widthOf(picture) >= MIN_WIDTH
}

/** As it is drawn, else as it is declared. */
function widthOf(picture: Element): number {
  const drawn = picture.getBoundingClientRect?.().width ?? 0
  return drawn || Number.parseInt(picture.getAttribute('width') ?? '', 10) || 0
}

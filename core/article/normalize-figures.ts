import { visibleText } from '@/core/sections'
import { isCaption } from './blocks/is-caption'

/** Caption markup of themes that do not use `figcaption`. */
const CAPTION_CANDIDATES = '[class],[itemprop="caption"]'

/** A caption is a line or three; more text under such a class is a paragraph with a picture in it. */
const MAX_CAPTION_CHARS = 600

/** How far up from a caption its picture may stand. */
const MAX_CLIMB = 3

/** Makes pictures with a caption of any markup into `figure` with `figcaption`, in a cloned document. */
export function normalizeFigures(clone: Document): void {
  for (const caption of [...clone.querySelectorAll(CAPTION_CANDIDATES)]) {
    if (!caption.isConnected || !isCaption(caption) || caption.closest('figcaption')) continue
    const text = visibleText(caption)
    if (!text || text.length > MAX_CAPTION_CHARS) continue
    const box = boxWithOneImage(caption)
    const image = box?.querySelector('img')
    if (!box || !image) {
      // Words about a picture that is not there are no words of the text.
      caption.remove()
      continue
    }
    const figure = clone.createElement('figure')
    const figcaption = clone.createElement('figcaption')
    figcaption.append(...caption.childNodes)
    const link = image.closest('a')
    figure.append(link && link !== box && box.contains(link) ? link : image, figcaption)
    box.replaceWith(figure)
  }
}

function boxWithOneImage(caption: Element): Element | undefined {
  let box = caption.parentElement
  for (let step = 0; box && step < MAX_CLIMB; step++, box = box.parentElement) {
    if (box.matches('body,main,article')) return undefined
    const images = box.querySelectorAll('img').length
    if (images > 1) return undefined
    if (images === 1) {
      // A box with more text than the caption holds a part of the article.
      return visibleText(box).length <= visibleText(caption).length + MAX_CAPTION_CHARS / 6
        ? box
        : undefined
    }
  }
  return undefined
}

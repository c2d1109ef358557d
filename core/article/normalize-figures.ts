import { visibleText } from '@/core/sections'
import { isCaption } from './blocks/is-caption'
import { MAX_ANCESTORS_OF_CAPTION } from './thresholds'

/** Elements that may be captions of themes that do not use `figcaption`. */
const CAPTION_CANDIDATES = '[class],[itemprop="caption"]'

/**
 * A caption has one to three lines. More text with such a class is a paragraph that contains an
 * image.
 */
const MAX_CAPTION_CHARS = 600

/** Makes every image with a caption a `figure` with a `figcaption`, in a cloned document. */
export function normalizeFigures(clone: Document): void {
  for (const caption of [...clone.querySelectorAll(CAPTION_CANDIDATES)]) {
    if (!caption.isConnected || !isCaption(caption) || caption.closest('figcaption')) continue
    const text = visibleText(caption)
    if (!text || text.length > MAX_CAPTION_CHARS) continue
    const box = boxWithOneImage(caption)
    const image = box?.querySelector('img')
    if (!box || !image) {
      // A caption without its image is not part of the text.
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
  for (let step = 0; box && step < MAX_ANCESTORS_OF_CAPTION; step++, box = box.parentElement) {
    if (box.matches('body,main,article')) return undefined
    const images = box.querySelectorAll('img').length
    if (images > 1) return undefined
    if (images === 1) {
      // A box with more text than the caption is a part of the article.
      return visibleText(box).length <= visibleText(caption).length + MAX_CAPTION_CHARS / 6
        ? box
        : undefined
    }
  }
  return undefined
}

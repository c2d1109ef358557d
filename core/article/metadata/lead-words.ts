import { visibleText } from '@/core/sections'
import { isCaption } from '../blocks/is-caption'
import { imageUrl } from '../images'
import { pictureKey } from './lead-image'

/** What a page says of its lead image. */
export interface LeadWords {
  /** Caption and credit. */
  leadCaption?: string
  /** What the image shows, for those who do not see it. */
  leadAlt?: string
}

/** A lead image is among the first. */
const MAX_IMAGES = 200

/** How far a caption may be from its image, in ancestors. */
const MAX_ANCESTORS = 4

/** A caption has one to three lines; more text is the article's. */
const MAX_CAPTION_CHARS = 500

/** Reads the words beside the lead image in a live document: it mostly stands above the body, and is extracted alone. */
export function leadWords(document: Document, leadImage: string, base: string): LeadWords {
  const wanted = pictureKey(leadImage)
  for (const image of [...document.querySelectorAll('img')].slice(0, MAX_IMAGES)) {
    const src = imageUrl(image, base)
    if (!src || pictureKey(src) !== wanted) continue
    const caption = captionBeside(image)
    const alt = image.getAttribute('alt')?.trim()
    // The same image may stand in a list of other articles as well.
    if (caption || alt)
      return {
        ...(caption && { leadCaption: caption }),
        ...(alt && alt !== caption && { leadAlt: alt.slice(0, MAX_CAPTION_CHARS) }),
      }
  }
  return {}
}

function captionBeside(image: Element): string | undefined {
  let box = image.parentElement
  for (let step = 0; box && step < MAX_ANCESTORS; step++, box = box.parentElement) {
    if (box.matches('body,main,article') || box.querySelectorAll('img').length > 1) return undefined
    const captions = [...box.querySelectorAll('figcaption,[class]')].filter(isCaption)
    const outermost = captions.filter(
      (caption) => !captions.some((other) => other !== caption && other.contains(caption)),
    )
    const text = outermost.map(visibleText).filter(Boolean).join(' ')
    if (text) return text.length <= MAX_CAPTION_CHARS ? text : undefined
  }
  return undefined
}

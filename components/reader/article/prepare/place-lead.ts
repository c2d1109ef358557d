import type { Article } from '@/core/article/types'

/** The picture that a page declares for its article, and what it says of it. */
export type Lead = Pick<Article, 'leadImage' | 'leadAlt' | 'leadCaption'>

/** A shorter paragraph is a dateline or a label. CJK characters say more. */
const MIN_CHARS = 60
const MIN_CHARS_CJK = 20

/** Puts the lead picture below the first paragraph: whoever opens an article to read sees its first lines at once. */
export function placeLead(fragment: DocumentFragment, lead: Lead): void {
  if (!lead.leadImage) return
  const figure = makeFigure(fragment.ownerDocument, lead)
  const first = [...fragment.children].find((child) => child.localName === 'p' && opens(child))
  if (first) first.after(figure)
  else fragment.prepend(figure)
}

function opens({ textContent }: Element): boolean {
  const text = textContent?.trim() ?? ''
  const isCjk = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text)
  return text.length >= (isCjk ? MIN_CHARS_CJK : MIN_CHARS)
}

function makeFigure(document: Document, { leadImage, leadAlt, leadCaption }: Lead): Element {
  const figure = document.createElement('figure')
  figure.className = 'lead-image'
  const image = document.createElement('img')
  image.src = leadImage ?? ''
  image.alt = leadAlt ?? ''
  figure.append(image)
  if (leadCaption) {
    const caption = document.createElement('figcaption')
    caption.dir = 'auto'
    caption.textContent = leadCaption
    figure.append(caption)
  }
  return figure
}

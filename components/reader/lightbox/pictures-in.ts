/** A picture that the lightbox can show. */
export interface EnlargeablePicture {
  /** The button around it in the article. */
  button: Element
  src: string
  alt: string
  /** The page's caption, or else its alternative text. */
  caption?: string | undefined
  lang?: string | undefined
}

/** All such pictures of the article, in order. */
export function picturesIn(root: ParentNode): EnlargeablePicture[] {
  return [...root.querySelectorAll('.enlarge:not([hidden])')].flatMap((button) => {
    const image = button.querySelector('img')
    if (!image) return []
    const caption = button.closest('figure')?.querySelector('figcaption')?.textContent
    return {
      button,
      src: image.currentSrc || image.src,
      alt: image.alt,
      caption: caption?.replace(/\s+/g, ' ').trim() || image.alt || undefined,
      lang: button.closest<HTMLElement>('[lang]')?.lang,
    }
  })
}

/** A picture that opens large. */
export interface Picture {
  /** The button around it in the article. */
  button: Element
  src: string
  alt: string
  /** Words under it, of the page. */
  caption?: string | undefined
  lang?: string | undefined
}

/** Every picture of the article that opens large, in order. */
export function picturesIn(root: ParentNode): Picture[] {
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

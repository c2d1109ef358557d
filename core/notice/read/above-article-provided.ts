import { shared } from '@/core/page/shared'

declare module '@/core/page/shared' {
  interface Shared {
    aboveArticle?: readonly Element[]
  }
}

/**
 * Gives the extractor the notices over the page. What finds them comes as a script of its own: it is part
 * of the guard's work, and the extractor is large enough without it.
 */
export function provideAboveArticle(elements: readonly Element[]): void {
  shared.aboveArticle = elements
}

/** The notices given for this reading; none twice, for the page may change before the next. */
export function takeAboveArticle(): readonly Element[] {
  const elements = shared.aboveArticle ?? []
  delete shared.aboveArticle
  return elements
}

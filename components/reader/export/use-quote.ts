import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Words that the reader marked in the article. */
export interface Marked {
  words: string
  /** What stands in the article before them. */
  before: string
}

/** What is marked in the article; still known while a panel is used, where a press may take the mark away. */
export function useQuote(root: RefObject<HTMLElement | null>): Marked | undefined {
  const [marked, setMarked] = useState<Marked>()

  useEffect(() => {
    const read = () => {
      const selection = getSelection()
      const article = root.current?.querySelector('article')
      if (!selection?.anchorNode || !article?.contains(selection.anchorNode)) return
      const words = selection.toString().trim()
      setMarked(words ? { words, before: textBefore(selection.getRangeAt(0), article) } : undefined)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [root])

  return marked
}

function textBefore(range: Range, article: Element): string {
  const before = document.createRange()
  before.selectNodeContents(article.querySelector('.body') ?? article)
  if (before.comparePoint(range.startContainer, range.startOffset) !== 0) return ''
  before.setEnd(range.startContainer, range.startOffset)
  return before.toString()
}

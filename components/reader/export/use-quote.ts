import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Text that the reader selected in the article. */
export interface SelectedText {
  text: string
  /** The article's text before it. */
  before: string
}

/** The text selected in the article. It is remembered when a press in a panel clears the selection. */
export function useQuote(root: RefObject<HTMLElement | null>): SelectedText | undefined {
  const [selected, setSelected] = useState<SelectedText>()

  useEffect(() => {
    const read = () => {
      const selection = getSelection()
      const article = root.current?.querySelector('article')
      if (!selection?.anchorNode || !article?.contains(selection.anchorNode)) return
      const text = selection.toString().trim()
      setSelected(text ? { text, before: textBefore(selection.getRangeAt(0), article) } : undefined)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [root])

  return selected
}

function textBefore(range: Range, article: Element): string {
  const before = document.createRange()
  before.selectNodeContents(article.querySelector('.article-body') ?? article)
  if (before.comparePoint(range.startContainer, range.startOffset) !== 0) return ''
  before.setEnd(range.startContainer, range.startOffset)
  return before.toString()
}

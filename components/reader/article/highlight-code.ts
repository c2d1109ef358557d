import { LANGUAGE_ATTRIBUTE } from '@/core/article/code-language'
import { grammarOf } from './grammar-of'

/**
 * Longer code stays plain: some patterns of the grammars look ahead once for each character, and would block the
 * main thread. In characters.
 */
export const MAX_HIGHLIGHTED = 2_000

/** Highlights the article's code where its language is known. Loads the highlighter only for such code. The text stays the same. */
export async function highlightCode(root: ParentNode): Promise<void> {
  for (const pre of root.querySelectorAll(`pre[${LANGUAGE_ATTRIBUTE}]`)) {
    const grammar = grammarOf(pre.getAttribute(LANGUAGE_ATTRIBUTE) ?? '')
    const box = pre.querySelector(':scope > code:only-child') ?? pre
    const text = box.textContent ?? ''
    // The page's own markup, such as line numbers, is worth more than colours.
    if (!grammar || box.firstElementChild || text.length > MAX_HIGHLIGHTED) continue
    const [{ default: highlighter }, { default: language }] = await Promise.all([
      import('highlight.js/lib/core'),
      grammar.load(),
    ])
    if (!highlighter.getLanguage(grammar.name)) highlighter.registerLanguage(grammar.name, language)
    const { value } = highlighter.highlight(text, { language: grammar.name, ignoreIllegals: true })
    // The highlighter escapes its output. As a second check the result is used only if its text is the same.
    const parsed = new DOMParser().parseFromString(`<pre>${value}</pre>`, 'text/html')
    const coloured = parsed.querySelector('pre')
    if (coloured?.textContent === text) box.replaceChildren(...coloured.childNodes)
  }
}

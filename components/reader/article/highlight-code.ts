import { LANGUAGE_ATTRIBUTE } from '@/core/article/code-language'
import { grammarOf } from './code-grammars'

/** Longer code (characters) is left plain: colouring it would hold the page up. */
const MAX_CHARS = 50_000

/**
 * Colours the article's code whose language is known. The highlighter is read only where there is such code, after
 * the text stands; the text itself stays as it is, so finding and copying do.
 */
export async function highlightCode(root: ParentNode): Promise<void> {
  for (const pre of root.querySelectorAll(`pre[${LANGUAGE_ATTRIBUTE}]`)) {
    const grammar = grammarOf(pre.getAttribute(LANGUAGE_ATTRIBUTE) ?? '')
    const box = pre.querySelector(':scope > code:only-child') ?? pre
    const text = box.textContent ?? ''
    // Markup inside (marks, line numbers) says more than colours.
    if (!grammar || box.firstElementChild || text.length > MAX_CHARS) continue
    const [{ default: highlighter }, { default: language }] = await Promise.all([
      import('highlight.js/lib/core'),
      grammar.load(),
    ])
    if (!highlighter.getLanguage(grammar.name)) highlighter.registerLanguage(grammar.name, language)
    const { value } = highlighter.highlight(text, { language: grammar.name, ignoreIllegals: true })
    // Escaped by the highlighter; parsed apart and taken over only where it says the same words.
    const parsed = new DOMParser().parseFromString(`<pre>${value}</pre>`, 'text/html')
    const coloured = parsed.querySelector('pre')
    if (coloured?.textContent === text) box.replaceChildren(...coloured.childNodes)
  }
}

import { MAX_ANCESTORS_OF_CODE } from './thresholds'
/** The attribute of a `pre` in which the reader view finds its programming language. */
export const LANGUAGE_ATTRIBUTE = 'data-language'

/**
 * Class names for a language, as written by Prism, highlight.js, Rouge, GitHub and
 * SyntaxHighlighter.
 */
const LANGUAGE_CLASS =
  /(?:^|\s)(?:lang(?:uage)?[-:]|highlight-(?:source|text)-|sourceCode\s+|brush:\s*|prettyprint\s+lang-)([\w+#-]{1,20})/i

/** Class names of the same form that name no language. */
const NO_LANGUAGE = /^(?:none|plain(?:text)?|text|txt|nohighlight|auto|code|highlighter-rouge)$/i

/**
 * The programming language that a page declares for a block of code, in lower case; undefined when
 * the page declares none.
 */
export function codeLanguage(pre: Element): string | undefined {
  const code = pre.querySelector('code')
  const places = [code, pre]
  for (let step = 0, box = pre.parentElement; box && step < MAX_ANCESTORS_OF_CODE; step++) {
    // A box around several blocks of code names the language of none of them.
    if (box.querySelectorAll('pre').length > 1) break
    places.push(box)
    box = box.parentElement
  }
  for (const place of places) {
    const declared =
      place?.getAttribute('data-lang') ??
      place?.getAttribute(LANGUAGE_ATTRIBUTE) ??
      LANGUAGE_CLASS.exec(place?.getAttribute('class') ?? '')?.[1]
    if (declared && /^[\w+#-]{1,20}$/.test(declared) && !NO_LANGUAGE.test(declared)) {
      return declared.toLowerCase()
    }
  }
  return undefined
}

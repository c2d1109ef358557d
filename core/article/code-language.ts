/** Where the reader view finds the language of a `pre`. */
export const LANGUAGE_ATTRIBUTE = 'data-language'

/** How highlighters and site generators name it in a class: Prism, highlight.js, Rouge, GitHub, SyntaxHighlighter. */
const LANGUAGE_CLASS =
  /(?:^|\s)(?:lang(?:uage)?[-:]|highlight-(?:source|text)-|sourceCode\s+|brush:\s*|prettyprint\s+lang-)([\w+#-]{1,20})/i

/** They name no language. */
const NO_LANGUAGE = /^(?:none|plain(?:text)?|text|txt|nohighlight|auto|code|highlighter-rouge)$/i

/** How far above the `pre` a box may tell. */
const MAX_CLIMB = 2

/** The language a page declares for a block of code, as the page writes it; undefined when it declares none. */
export function codeLanguage(pre: Element): string | undefined {
  const code = pre.querySelector('code')
  const places = [code, pre]
  for (let step = 0, box = pre.parentElement; box && step < MAX_CLIMB; step++) {
    // A box around several blocks tells of none of them.
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

import { withoutHandlers } from './without-handlers'

/** Class names of MathJax 2 output. The source is in a `script` after it. */
const MATHJAX_OUTPUT = /(?:^|\s)MathJax(?:_\w+)?(?:\s|$)/

const MATHJAX_SOURCE = /^math\/(?:tex|asciimath|mml)/i

/**
 * The formula that an element stands for, as a new element of `into`: MathML where the page has it,
 * else the source (TeX, AsciiMath) as `code`. Undefined for elements that hold no formula.
 */
export function formulaElement(element: Element, into: Document): Element | undefined {
  if (element.localName !== 'script' || !MATHJAX_SOURCE.test(element.getAttribute('type') ?? ''))
    return undefined
  const drawn = element.previousElementSibling
  const ready =
    drawn && MATHJAX_OUTPUT.test(drawn.getAttribute('class') ?? '') && drawn.querySelector('math')
  if (ready) return into.importNode(ready, true)
  const source = element.textContent?.trim() ?? ''
  if (/mml/i.test(element.getAttribute('type') ?? '')) {
    const inert = into.implementation.createHTMLDocument('')
    inert.body.innerHTML = withoutHandlers(source)
    const math = inert.body.querySelector('math')
    return math ? into.importNode(math, true) : undefined
  }
  if (!source) return undefined
  const code = into.createElement('code')
  code.textContent = source
  return code
}

/** MathJax 2 writes a preview, then its output, then the source. */
const MAX_STEPS = 2

/** Whether an element is MathJax output (or its preview) with the source after it. */
export function isRenderedFormula(element: Element): boolean {
  let at: Element | null = element
  for (let step = 0; at && step <= MAX_STEPS; step++, at = at.nextElementSibling) {
    if (at.localName === 'script') return MATHJAX_SOURCE.test(at.getAttribute('type') ?? '')
    if (!MATHJAX_OUTPUT.test(at.getAttribute('class') ?? '')) return false
  }
  return false
}

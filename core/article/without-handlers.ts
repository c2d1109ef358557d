/** Attributes that a page's policy may forbid as soon as they are parsed: what runs, and what styles. */
const FORBIDDEN = /^(?:on|style$)/i

/** Elements that act when they are parsed, and whose tags are renamed for that. */
const ACTING = /^(?:base|link|meta|script|style)$/i

/** Where a tag begins: https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state */
const TAG = /<\/?([a-z][^\s/>]*)/gi

/** An attribute with what parts it from the one before. A quote that is never closed takes in all the rest. */
const ATTRIBUTE =
  /[\s/]*(=?[^\s/>=]*)(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|(?=[^\s>"'])[^\s>]*)?)?/y

/**
 * Markup without handlers, styles and elements that act. A document that is made in a page has the page's policy, even one
 * that is never shown: what it forbids is not carried out, but reported to the page's server when it is parsed.
 * https://w3c.github.io/webappsec-csp/#should-block-inline
 */
export function withoutHandlers(markup: string): string {
  const kept: string[] = []
  let at = 0
  TAG.lastIndex = 0
  for (let tag = TAG.exec(markup); tag; tag = TAG.exec(markup)) {
    const [opening, name = ''] = tag
    kept.push(markup.slice(at, tag.index))
    kept.push(ACTING.test(name) ? opening.replace(name, `x-${name}`) : opening)
    ATTRIBUTE.lastIndex = TAG.lastIndex
    while (ATTRIBUTE.lastIndex < markup.length && markup[ATTRIBUTE.lastIndex] !== '>') {
      const [attribute = '', attributeName = ''] = ATTRIBUTE.exec(markup) ?? []
      if (!attribute) break
      if (!FORBIDDEN.test(attributeName)) kept.push(attribute)
    }
    at = Math.max(ATTRIBUTE.lastIndex, TAG.lastIndex)
    TAG.lastIndex = at
  }
  kept.push(markup.slice(at))
  return kept.join('')
}

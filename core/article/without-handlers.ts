/** Attributes that a page's policy may forbid as soon as they are parsed: what runs, and what styles. */
const FORBIDDEN = /(?<=[\s/"'])(?:on|style)(?=[a-z]*\s*=)/gi

/** Elements that act when they are parsed. */
const ACTING = /(?<=<\/?)(?=(?:base|link|meta|script|style))/gi

/**
 * Markup in which handlers, styles and elements that act have other names. A document that is made in a page has the page's
 * policy, even one that is never shown: what it forbids is not carried out, but reported to the page's server when it is
 * parsed. Words that look like a handler are renamed, too. https://w3c.github.io/webappsec-csp/#should-block-inline
 */
export function withoutHandlers(markup: string): string {
  return markup.replace(FORBIDDEN, 'x$&').replace(ACTING, 'x')
}

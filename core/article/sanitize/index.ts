import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify'
import { ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_WITH_CONTENT } from './allowed'
import { hardenElement } from './harden-element'
import { prefixIds } from './prefix-ids'

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  FORBID_CONTENTS: DROPPED_WITH_CONTENT,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'],
  SANITIZE_DOM: true,
  // A fragment needs no second parsing, where text that was safe could be read as something else.
  RETURN_DOM_FRAGMENT: true,
  // A policy of our own would be refused, and reported, on pages that list theirs.
  TRUSTED_TYPES_POLICY: null as never,
}

const purifiers = new WeakMap<object, DOMPurify>()

/**
 * The markup of an article as nodes of `window`'s document in which nothing runs, nothing is sent and
 * nothing but pictures over http(s) loads. Throws where the sanitizer cannot work (no real DOM): markup
 * that was not checked is never returned.
 */
export function sanitizeToFragment(
  html: string,
  window: Window & typeof globalThis,
): DocumentFragment {
  const fragment = purifierOf(window).sanitize(html, CONFIG)
  // Hooks cannot remove safely while the sanitizer walks; the last checks run on the finished fragment.
  for (const element of fragment.querySelectorAll('*')) hardenElement(element)
  prefixIds(fragment)
  return fragment
}

/** The same as a string, as safe when it is parsed again. */
export function sanitizeArticleHtml(html: string, window: Window & typeof globalThis): string {
  return serializeFragment(sanitizeToFragment(html, window))
}

/** A sanitized fragment as markup. */
export function serializeFragment(fragment: DocumentFragment): string {
  const inert = fragment.ownerDocument.implementation.createHTMLDocument('')
  const holder = inert.createElement('div')
  holder.append(inert.importNode(fragment, true))
  return holder.innerHTML
}

function purifierOf(window: Window & typeof globalThis): DOMPurify {
  let purifier = purifiers.get(window)
  if (!purifier) {
    purifier = createDOMPurify(window as unknown as WindowLike)
    purifiers.set(window, purifier)
  }
  if (!purifier.isSupported) throw new Error('The sanitizer needs a real DOM.')
  return purifier
}

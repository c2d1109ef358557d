import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify'
import { ALLOWED_ATTR, ALLOWED_TAGS, DROPPED_WITH_CONTENT } from './allowed'
import { hardenElement } from './harden-element'
import { prefixIds } from './prefix-ids'
import { serializeFragment } from './serialize-fragment'

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  FORBID_CONTENTS: DROPPED_WITH_CONTENT,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'],
  SANITIZE_DOM: true,
  // A fragment is not parsed a second time. A second parse can turn safe text into markup (mutation
  // XSS).
  RETURN_DOM_FRAGMENT: true,
  // A page with a `trusted-types` CSP would refuse a policy of ours, and report it:
  // https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/trusted-types
  TRUSTED_TYPES_POLICY: null as never,
}

const purifiers = new WeakMap<object, DOMPurify>()

/**
 * Sanitizes the markup of an article. Returns nodes of `window`'s document that run no script, send
 * nothing, and load only images over http(s).
 *
 * Throws where DOMPurify does not work (no real DOM), so that it never returns unchecked markup.
 */
export function sanitizeToFragment(
  html: string,
  window: Window & typeof globalThis,
): DocumentFragment {
  const fragment = purifierOf(window).sanitize(html, CONFIG)
  // A DOMPurify hook cannot safely remove nodes during the walk, so the last checks run on the
  // finished fragment.
  for (const element of fragment.querySelectorAll('*')) hardenElement(element)
  prefixIds(fragment)
  return fragment
}

/** The same as a string, which is still safe after it is parsed again. */
export function sanitizeArticleHtml(html: string, window: Window & typeof globalThis): string {
  return serializeFragment(sanitizeToFragment(html, window))
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

import { Readability } from '@mozilla/readability'

/** The body of a cleaned clone as an element, or undefined when there is none. Uses the clone up. */
export function findBody(clone: Document): Element | undefined {
  const found = new Readability<Element>(clone, {
    // The metadata is read by ourselves, from the page before it was cleaned.
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()
  return found?.content ?? undefined
}

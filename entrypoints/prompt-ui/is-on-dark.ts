import { bodyOf, documentElementOf } from '@/core/page/node-access'

/** Grounds whose channels sum up to less are those of dark pages: 0 is black, 765 white. */
const DARK = 300

/** A colour as browsers compute most: without an alpha it is opaque. */
const OPAQUE_RGB = /^rgb\((\d+), (\d+), (\d+)\)$/

/** Is the page itself dark, whatever its reader's system is? A white card would be the brightest thing on the screen. */
export function isOnDark(document: Document): boolean {
  const root = documentElementOf(document)
  const grounds = [bodyOf(document), root].flatMap((box) => {
    // A page may have neither.
    const channels = box && OPAQUE_RGB.exec(getComputedStyle(box).backgroundColor)
    return channels ? channels.slice(1).reduce((sum, one) => sum + Number(one), 0) : []
  })
  // Without a ground of its own a page is as light as its scheme.
  return getComputedStyle(root).colorScheme === 'dark' || (grounds[0] as number) < DARK
}

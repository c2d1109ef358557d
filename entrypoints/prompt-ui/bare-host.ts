import {
  getAttribute,
  getAttributeNames,
  removeAttribute,
  setAttribute,
} from '@/core/page/node-access'

/** What makes the host a popover that no press beside it closes: all that Truce ever sets. */
const POPOVER = 'popover'
const BY_HAND = 'manual'

/** Makes the host a popover and nothing else. */
export function makeBare(host: Element): void {
  setAttribute(host, POPOVER, BY_HAND)
}

/**
 * Takes from the host what a page has set there: `inert` and `aria-hidden` keep the reader from what it shows, and what
 * comes to browsers next may as well.
 *
 * @returns whether there was anything.
 */
export function bareAgain(host: Element): boolean {
  const before = getAttributeNames(host).length
  for (const name of getAttributeNames(host)) if (name !== POPOVER) removeAttribute(host, name)
  const isOther = getAttribute(host, POPOVER) !== BY_HAND
  if (isOther) makeBare(host)
  return isOther || getAttributeNames(host).length < before
}

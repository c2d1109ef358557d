import { drawingOf } from './drawing-of'

/** What a file is called that is a picture. */
const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

/** Elements that pages leave empty to show a picture in them. */
const BOX = /^(?:div|span|a|i|section)$/

/** A smaller background (CSS pixels) is an icon or a line. */
const MIN_WIDTH = 120
const MIN_HEIGHT = 60

/** The address in a value of `background-image`. */
const CSS_ADDRESS = /\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]+))\s*\)/

/**
 * The picture that an element other than `img` shows, as an `img` of an inert document: a file in an object, a picture of
 * AMP, the background of an empty box, what a script is to put there, a drawing. Undefined for elements that show none.
 */
export function pictureOf(element: Element, into: Document): Element | undefined {
  const { localName } = element
  if (localName === 'svg') return drawingOf(element, into)
  if (localName === 'object' || localName === 'embed') return fileOf(element, into)
  if (localName === 'amp-img' || localName === 'amp-anim') return imageFrom(element, into)
  if (!BOX.test(localName) || !element.hasAttributes() || !isEmpty(element)) return undefined
  const declared = element.getAttributeNames().find((name) => isPictureAttribute(element, name))
  if (declared) return imageFrom(element, into, element.getAttribute(declared) ?? '')
  const behind = backgroundOf(element)
  return behind === undefined ? undefined : imageFrom(element, into, behind)
}

function fileOf(element: Element, into: Document): Element | undefined {
  const address = element.getAttribute(element.localName === 'object' ? 'data' : 'src')
  if (!address) return undefined
  const type = element.getAttribute('type')
  const isPicture = type ? /^image\//i.test(type) : isPictureFile(address)
  return isPicture ? imageFrom(element, into, address) : undefined
}

function imageFrom(element: Element, into: Document, address?: string): Element {
  const image = into.createElement('img')
  for (const name of ['src', 'srcset', 'width', 'height']) copyAttribute(element, image, name)
  if (address !== undefined) image.setAttribute('src', address)
  const inside = element.querySelector('img')
  const alt = [element, inside].flatMap((one) => [
    one?.getAttribute('alt'),
    one?.getAttribute('aria-label'),
    one?.getAttribute('title'),
  ])
  image.setAttribute('alt', alt.find(Boolean) ?? '')
  return image
}

function copyAttribute(from: Element, to: Element, name: string): void {
  const value = from.getAttribute(name)
  if (value !== null) to.setAttribute(name, value)
}

function isEmpty(element: Element): boolean {
  return element.firstElementChild === null && !element.textContent?.trim()
}

function isPictureAttribute(element: Element, name: string): boolean {
  return name.startsWith('data-') && isPictureFile(element.getAttribute(name) ?? '')
}

function isPictureFile(address: string): boolean {
  return PICTURE_FILE.test(address.trim().split(/[?#]/)[0] ?? '')
}

/** Only of a box that is a picture by its role, its figure or its own style: themes draw many backgrounds. */
function backgroundOf(element: Element): string | undefined {
  const style = element.getAttribute('style') ?? ''
  const isNamed = element.getAttribute('role') === 'img' || element.closest('figure') !== null
  if (!isNamed && !style.includes('url(')) return undefined
  const isLive = element.ownerDocument.defaultView !== null
  if (isLive && !isLarge(element as HTMLElement)) return undefined
  // Without layout nothing tells a picture from an icon.
  if (!isLive && !isNamed) return undefined
  const drawn = isLive ? getComputedStyle(element).backgroundImage : style
  const [, double, single, bare] = CSS_ADDRESS.exec(drawn) ?? []
  return (double ?? single ?? bare)?.trim() || undefined
}

function isLarge({ offsetWidth, offsetHeight }: HTMLElement): boolean {
  return offsetWidth >= MIN_WIDTH && offsetHeight >= MIN_HEIGHT
}

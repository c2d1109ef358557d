import { collapseSpaces } from '@/core/values/collapse-spaces'
import { isFigureDrawing } from './is-figure-drawing'
import { paintOf } from './paint-of'
import { DRAWING_ELEMENTS, isDrawingAttribute } from './sanitize/drawing-names'

/** Marks a picture that has its address already. */
export const DRAWN_ATTRIBUTE = 'data-drawn'

/** A larger drawing is a map or an application; storage and the reader view would suffer. */
const MAX_NODES = 4000
const MAX_CHARS = 150_000

/** A drawing that uses its parts in parts draws itself for ever. */
const MAX_DEPTH = 40

/** Elements whose content is drawn without them. */
const TRANSPARENT = /^(?:a|switch)$/

/** Only these are referred to by name in what is written. */
const NAMED = /^(?:linearGradient|radialGradient|clipPath)$/

/** Where words are. */
const TEXT = /^(?:text|tspan|title|desc)$/

/**
 * An inline drawing of the page as an `img` of an inert document: its shapes and words with the colours they have in the
 * page, written anew. Undefined for icons and ornaments, and for what is too large.
 */
export function drawingOf(svg: Element, into: Document): Element | undefined {
  if (!isFigureDrawing(svg)) return undefined
  try {
    const markup = new Pen().draw(svg)
    const image = into.createElement('img')
    image.setAttribute('src', `data:image/svg+xml,${encodeURIComponent(markup)}`)
    image.setAttribute(DRAWN_ATTRIBUTE, '')
    const label = svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent ?? ''
    image.setAttribute('alt', collapseSpaces(label))
    return image
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

class Pen {
  #markup = ''
  #nodes = 0

  draw(svg: Element): string {
    const { width, height } = svg.getBoundingClientRect()
    const size = { width: sizeOf(svg, 'width', width), height: sizeOf(svg, 'height', height) }
    const box = svg.getAttribute('viewBox') ?? `0 0 ${size.width} ${size.height}`
    const [x = '0', y = '0', across = '100%', down = '100%'] = box.trim().split(/[\s,]+/)
    this.#open('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: box,
      ...(size.width > 0 && { width: String(size.width) }),
      ...(size.height > 0 && { height: String(size.height) }),
    })
    // Black on nothing would be lost on a dark page of the reader view.
    this.#open('rect', { x, y, width: across, height: down, fill: groundOf(svg) }, '/')
    this.#children(svg, 0)
    this.#write('</svg>')
    return this.#markup
  }

  #children(parent: Element, depth: number): void {
    if (depth > MAX_DEPTH) throw new RangeError()
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */ && TEXT.test(parent.localName))
        this.#write(escaped(node.nodeValue ?? ''))
      else if (node.nodeType === 1 /* element */) this.#element(node as Element, depth + 1)
    }
  }

  #element(element: Element, depth: number): void {
    const { localName: name } = element
    if (++this.#nodes > MAX_NODES) throw new RangeError()
    const paint = paintOf(element)
    if (!paint) return
    if (name === 'use') this.#use(element, depth)
    else if (name === 'foreignObject') this.#label(element)
    else if (TRANSPARENT.test(name)) this.#children(element, depth)
    else if (name === 'defs') this.#definitions(element, depth)
    else if (DRAWING_ELEMENTS.has(name)) {
      this.#open(name, { ...ownAttributes(element), ...paint })
      this.#children(element, depth)
      this.#write(`</${name}>`)
    }
  }

  #definitions(element: Element, depth: number): void {
    for (const child of element.children)
      if (NAMED.test(child.localName)) this.#element(child, depth)
  }

  /** What an element uses is written in its place, so that nothing is used twice as often at every step. */
  #use(element: Element, depth: number): void {
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
    const used = href.startsWith('#') && element.ownerDocument.getElementById(href.slice(1))
    if (!used || used.contains(element)) return
    const place = `translate(${number(element, 'x')} ${number(element, 'y')})`
    const transform = `${element.getAttribute('transform') ?? ''} ${place}`.trim()
    this.#open('g', { transform })
    if (used.localName === 'symbol') this.#children(used, depth)
    else this.#element(used, depth + 1)
    this.#write('</g>')
  }

  /** Charts write their labels as markup of the page, which a picture may not hold. */
  #label(element: Element): void {
    const text = collapseSpaces(element.textContent ?? '')
    if (!text) return
    this.#open('text', {
      x: String(number(element, 'x') + number(element, 'width') / 2),
      y: String(number(element, 'y') + number(element, 'height') / 2),
      'text-anchor': 'middle',
      'dominant-baseline': 'middle',
    })
    this.#write(`${escaped(text)}</text>`)
  }

  #open(name: string, attributes: Record<string, string>, end = ''): void {
    const written = Object.entries(attributes)
      .filter(([attribute, value]) => isDrawingAttribute(attribute, value))
      .map(([attribute, value]) => ` ${attribute}="${value}"`)
    this.#write(`<${name}${written.join('')}${end}>`)
  }

  #write(markup: string): void {
    this.#markup += markup
    if (this.#markup.length > MAX_CHARS) throw new RangeError()
  }
}

function ownAttributes(element: Element): Record<string, string> {
  const isNamed = NAMED.test(element.localName)
  const names = element.getAttributeNames().filter((name) => name !== 'xmlns')
  return Object.fromEntries(
    names
      .filter((name) => name !== 'id' || isNamed)
      .map((name) => [name, element.getAttribute(name) ?? '']),
  )
}

function sizeOf(svg: Element, name: string, drawn: number): number {
  return Math.round(drawn) || Math.round(number(svg, name))
}

function number(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0
}

/** The colour that the page has behind a drawing. */
function groundOf(svg: Element): string {
  for (let at: Element | null = svg; at?.ownerDocument.defaultView; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at)
    if (backgroundColor.startsWith('rgb(')) return backgroundColor
  }
  return 'white'
}

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

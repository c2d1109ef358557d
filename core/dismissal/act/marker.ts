import {
  getAttribute,
  querySelectorAll,
  removeAttribute,
  setAttribute,
} from '@/core/page/node-access'
import type { Mark } from '../types'

/** Marks elements for one user style, and takes every mark off again. */
export interface Marker {
  /** The name under which the marks stand in the markup; no page can know it beforehand. */
  readonly attribute: string
  mark(element: Element, mark: Mark): void
  unmark(element: Element, mark: Mark): void
  has(element: Element, mark: Mark): boolean
  /** Takes off every mark ever given; the markup is then what it was. */
  clear(): void
}

export function createMarker(document: Document): Marker {
  const attribute = randomAttribute()
  const marked = new Set<Element>()
  const marksOf = (element: Element) =>
    (getAttribute(element, attribute) ?? '').split(' ').filter(Boolean)
  return {
    attribute,
    has: (element, mark) => marksOf(element).includes(mark),
    mark(element, mark) {
      const marks = marksOf(element)
      if (marks.includes(mark)) return
      marked.add(element)
      setAttribute(element, attribute, [...marks, mark].join(' '))
    },
    unmark(element, mark) {
      const marks = marksOf(element).filter((other) => other !== mark)
      if (marks.length > 0) setAttribute(element, attribute, marks.join(' '))
      else removeAttribute(element, attribute)
    },
    clear() {
      for (const element of marked) removeAttribute(element, attribute)
      // A page that writes its markup anew copies our marks into elements that were never marked.
      for (const copy of querySelectorAll(document, `[${attribute}]`))
        removeAttribute(copy, attribute)
      marked.clear()
    },
  }
}

/** An attribute name no page can know beforehand. */
function randomAttribute(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `data-${number.toString(36)}`
}

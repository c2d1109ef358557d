import type { Box } from './box'
import { INLINE, SILENT } from './element-names'
import { isCaption } from './is-caption'
import { findHidden, suspectElement } from './suspect-element'
import { runOf, squeeze } from './weight'

/** The blocks of a page, from its body down; nothing is cut yet. Reads the page once. */
export interface Measured {
  root: Box
  /** Every block by its element. */
  boxes: Map<Element, Box>
}

/** Reads an element and all inside it. `exclude` is left out. */
export function measure(element: Element, exclude: ReadonlySet<Element>): Measured {
  const boxes = new Map<Element, Box>()
  const hidden = findHidden(element)
  const open = (at: Element, parent: Box | undefined): Box => {
    const box: Box = {
      element: at,
      parent,
      order: boxes.size,
      items: [],
      suspicion: hidden.get(at) ?? suspectElement(at),
      caption: isCaption(at),
      cut: undefined,
      chars: 0,
      linked: 0,
      prose: 0,
    }
    boxes.set(at, box)
    return box
  }
  const root = open(element, undefined)
  let box = root
  let text = ''
  let linked = 0

  const close = () => {
    const squeezed = squeeze(text)
    if (squeezed) box.items.push(runOf(squeezed, linked))
    text = ''
    linked = 0
  }
  const read = (value: string, inLink: boolean) => {
    text += value
    if (inLink) linked += squeeze(value).length
  }
  const walk = (parent: Element, inLink: boolean): void => {
    // Most elements hold nothing but text: asked at once, without an object for each node of it.
    if (!parent.firstElementChild) {
      read(parent.textContent ?? '', inLink)
      return
    }
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */) {
        read(node.nodeValue ?? '', inLink)
      } else if (node.nodeType === 1 /* element */) {
        const child = node as Element
        const name = child.localName
        if (exclude.has(child)) boxes.set(child, { ...open(child, box), cut: 'excluded' })
        else if (name === 'br') text += ' '
        else if (!SILENT.has(name)) step(child, inLink || name === 'a')
      }
    }
  }
  const step = (child: Element, inLink: boolean) => {
    // A line stays whole unless something in it may go by itself.
    if (INLINE.has(child.localName) && !hidden.has(child) && !mayGo(child)) {
      walk(child, inLink)
      return
    }
    close()
    const outer = box
    box = open(child, outer)
    outer.items.push(box)
    walk(child, inLink)
    close()
    box = outer
  }
  walk(element, false)
  close()
  total(root)
  return { root, boxes }
}

/** Whether a part of a line may go without the rest of it. */
function mayGo(element: Element): boolean {
  return element.hasAttributes() && (suspectElement(element) !== undefined || isCaption(element))
}

/** Counts anew what is left of a box after something in it was cut. */
export function total(box: Box): void {
  box.chars = 0
  box.linked = 0
  box.prose = 0
  if (box.cut || box.caption) return
  for (const item of box.items) {
    if ('element' in item) {
      total(item)
      box.chars += item.chars
      box.linked += item.linked
      box.prose += item.prose
    } else {
      box.chars += item.text.length
      box.linked += item.linked
      if (item.prose) box.prose += item.text.length
    }
  }
}

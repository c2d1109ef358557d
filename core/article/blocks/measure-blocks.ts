import type { Block } from './block'
import { boilerplateHint, findHiddenElements } from './boilerplate-hint'
import { INLINE_ELEMENTS, NON_TEXT_ELEMENTS } from './element-names'
import { isCaption } from './is-caption'
import { singleSpaced, textRun } from './text-run'

/** The blocks of a page, from its body down; nothing is cut yet. Reads the page once. */
export interface MeasuredPage {
  root: Block
  /** Every block by its element. */
  blocks: Map<Element, Block>
}

/** Reads an element and all inside it. `exclude` is left out. */
export function measureBlocks(element: Element, exclude: ReadonlySet<Element>): MeasuredPage {
  const blocks = new Map<Element, Block>()
  const hidden = findHiddenElements(element)
  const open = (at: Element, parent: Block | undefined): Block => {
    const block: Block = {
      element: at,
      parent,
      order: blocks.size,
      items: [],
      hint: hidden.get(at) ?? boilerplateHint(at),
      caption: isCaption(at),
      cutReason: undefined,
      chars: 0,
      linked: 0,
      prose: 0,
    }
    blocks.set(at, block)
    return block
  }
  const root = open(element, undefined)
  let block = root
  let text = ''
  let linked = 0

  const close = () => {
    const squeezed = singleSpaced(text)
    if (squeezed) block.items.push(textRun(squeezed, linked))
    text = ''
    linked = 0
  }
  const read = (value: string, inLink: boolean) => {
    text += value
    if (inLink) linked += singleSpaced(value).length
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
        if (exclude.has(child)) blocks.set(child, { ...open(child, block), cutReason: 'excluded' })
        else if (name === 'br') text += ' '
        else if (!NON_TEXT_ELEMENTS.has(name)) step(child, inLink || name === 'a')
      }
    }
  }
  const step = (child: Element, inLink: boolean) => {
    // A line stays whole unless something in it may go by itself.
    if (INLINE_ELEMENTS.has(child.localName) && !hidden.has(child) && !mayGo(child)) {
      walk(child, inLink)
      return
    }
    close()
    const outer = block
    block = open(child, outer)
    outer.items.push(block)
    walk(child, inLink)
    close()
    block = outer
  }
  walk(element, false)
  close()
  recount(root)
  return { root, blocks }
}

/** Whether a part of a line may go without the rest of it. */
function mayGo(element: Element): boolean {
  return element.hasAttributes() && (boilerplateHint(element) !== undefined || isCaption(element))
}

/** Counts anew what is left of a block after something in it was cut. */
export function recount(block: Block): void {
  block.chars = 0
  block.linked = 0
  block.prose = 0
  if (block.cutReason || block.caption) return
  for (const item of block.items) {
    if ('element' in item) {
      recount(item)
      block.chars += item.chars
      block.linked += item.linked
      block.prose += item.prose
    } else {
      block.chars += item.text.length
      block.linked += item.linked
      if (item.prose) block.prose += item.text.length
    }
  }
}

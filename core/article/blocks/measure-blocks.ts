import { collapseSpaces } from '@/core/values/collapse-spaces'
import { socialPost } from '../social-post'
import type { Block } from './block'
import { boilerplateHint } from './boilerplate-hint'
import { contentsOf, slotted } from './contents-of'
import { INLINE_ELEMENTS, NON_TEXT_ELEMENTS } from './element-names'
import { findHiddenElements } from './find-hidden-elements'
import { isCaption } from './is-caption'
import { isPictureButton } from './is-picture-button'
import { recount } from './recount'
import { textRun } from './text-run'

/** The blocks of a page; nothing is cut yet. */
export interface MeasuredPage {
  root: Block
  /** Every block by its element. */
  blocks: Map<Element, Block>
}

/** Reads an element and its descendants into blocks, in one pass. `exclude` is left out. */
export function measureBlocks(element: Element, exclude: ReadonlySet<Element>): MeasuredPage {
  const reader = new BlockReader(element, exclude)
  const root = reader.read()
  recount(root)
  return { root, blocks: reader.blocks }
}

class BlockReader {
  readonly blocks = new Map<Element, Block>()
  readonly #element: Element
  readonly #exclude: ReadonlySet<Element>
  readonly #hidden: ReadonlyMap<Element, Block['hint']>
  /** The block that text is being read into. */
  #block: Block
  /** The line that is being read, and how many of its characters are inside links. */
  #text = ''
  #linked = 0

  constructor(element: Element, exclude: ReadonlySet<Element>) {
    this.#element = element
    this.#exclude = exclude
    this.#hidden = findHiddenElements(element)
    this.#block = this.#open(element, undefined)
  }

  read(): Block {
    const root = this.#block
    this.#walk(this.#element, false)
    this.#closeLine()
    return root
  }

  #open(element: Element, parent: Block | undefined): Block {
    const block: Block = {
      element,
      parent,
      order: this.blocks.size,
      items: [],
      hint: this.#hidden.get(element) ?? boilerplateHint(element),
      caption: isCaption(element),
      cutReason: undefined,
      chars: 0,
      linked: 0,
      prose: 0,
    }
    this.blocks.set(element, block)
    return block
  }

  #walk(parent: Element, inLink: boolean): void {
    // Most elements hold only text. `textContent` then makes no object for each text node.
    const inside = contentsOf(parent)
    if (!inside.firstElementChild) {
      this.#addText(inside.textContent ?? '', inLink)
      return
    }
    for (let node = inside.firstChild; node; node = node.nextSibling) this.#read(node, inLink)
  }

  #read(node: Node, inLink: boolean): void {
    if (node.nodeType === 3 /* text */) this.#addText(node.nodeValue ?? '', inLink)
    else if (node.nodeType === 1 /* element */) this.#enter(node as Element, inLink)
  }

  #enter(child: Element, inLink: boolean): void {
    const name = child.localName
    if (this.#exclude.has(child)) {
      this.blocks.set(child, { ...this.#open(child, this.#block), cutReason: 'excluded' })
    } else if (name === 'br') this.#text += ' '
    else if (name === 'slot') for (const node of slotted(child)) this.#read(node, inLink)
    else if (NON_TEXT_ELEMENTS.has(name) || isPictureButton(child) || socialPost(child)) return
    else if (this.#isPartOfLine(child)) this.#walk(child, inLink || name === 'a')
    else this.#readBlock(child, inLink || name === 'a')
  }

  /** A line stays whole, unless something in it may be cut without the rest. */
  #isPartOfLine(child: Element): boolean {
    return INLINE_ELEMENTS.has(child.localName) && !this.#hidden.has(child) && !mayBeCutAlone(child)
  }

  #readBlock(child: Element, inLink: boolean): void {
    this.#closeLine()
    const outer = this.#block
    this.#block = this.#open(child, outer)
    outer.items.push(this.#block)
    this.#walk(child, inLink)
    this.#closeLine()
    this.#block = outer
  }

  #addText(value: string, inLink: boolean): void {
    this.#text += value
    if (inLink) this.#linked += collapseSpaces(value).length
  }

  #closeLine(): void {
    const text = collapseSpaces(this.#text)
    if (text) this.#block.items.push(textRun(text, this.#linked))
    this.#text = ''
    this.#linked = 0
  }
}

function mayBeCutAlone(element: Element): boolean {
  return element.hasAttributes() && (boilerplateHint(element) !== undefined || isCaption(element))
}

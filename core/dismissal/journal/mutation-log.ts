import {
  getAttribute,
  getAttributeNames,
  insertBefore,
  nextSiblingOf,
  parentNodeOf,
  removeAttribute,
  removeAttributeNS,
  removeChild,
  setAttribute,
  setAttributeNS,
} from '@/core/page/node-access'
import { MAX_MUTATION_RECORDS } from '../dismissal-limits'
import type { Undo } from '../types'
import { recordOpened } from './record-opened'

/** True for a change that is to be recorded. */
export type RecordFilter = (record: MutationRecord) => boolean

/**
 * Records what a page changes in its own markup, so that it can be put back exactly: nodes at their places,
 * attributes in their order, text, open dialogs and popovers. What a page stores elsewhere (in its script's
 * memory, in cookies) stays as it is.
 */
export class MutationLog {
  readonly #records: MutationRecord[] = []
  readonly #observer: MutationObserver
  readonly #attributeOrders: ReadonlyMap<Element, readonly string[]>
  readonly #openAgain: Undo
  readonly #ignoredAttribute: string
  #filter: RecordFilter = () => true

  /**
   * @param elements those whose attributes are remembered in their order.
   * @param ignoredAttribute an attribute that is not the page's.
   */
  constructor(document: Document, elements: readonly Element[], ignoredAttribute: string) {
    this.#ignoredAttribute = ignoredAttribute
    this.#attributeOrders = new Map(
      elements.map((element) => [element, getAttributeNames(element)]),
    )
    this.#openAgain = recordOpened(document)
    this.#observer = new MutationObserver((records) => this.#record(records))
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    })
  }

  /** What was recorded so far; a page that does not answer a press leaves it at 0. */
  get length(): number {
    this.#record(this.#observer.takeRecords())
    return this.#records.length
  }

  /** From now on only what concerns the notice is recorded: the rest of the page lives on by itself. */
  narrow(filter: RecordFilter): void {
    this.#record(this.#observer.takeRecords())
    this.#filter = filter
  }

  /** Puts everything back, last first, and records no more. */
  undo(): void {
    this.#record(this.#observer.takeRecords())
    this.#observer.disconnect()
    const touched = new Set<Element>()
    for (let last = this.#records.pop(); last; last = this.#records.pop()) {
      revert(last)
      if (last.type === 'attributes') touched.add(last.target as Element)
    }
    for (const element of touched) reorder(element, this.#attributeOrders.get(element))
    void this.#openAgain()
  }

  #record(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#records.length >= MAX_MUTATION_RECORDS) return
      if (record.attributeName === this.#ignoredAttribute || isOpening(record)) continue
      if (this.#filter(record)) this.#records.push(record)
    }
  }
}

/** An open dialog is more than its attribute says: it is opened and closed as such. */
function isOpening({ attributeName, target }: MutationRecord): boolean {
  return attributeName === 'open' && target instanceof HTMLDialogElement
}

function revert(record: MutationRecord): void {
  const { type, target, oldValue, attributeName, attributeNamespace } = record
  if (type === 'characterData') (target as CharacterData).data = oldValue ?? ''
  else if (type === 'attributes') {
    const element = target as Element
    const name = attributeName ?? ''
    if (oldValue === null) removeAttributeNS(element, attributeNamespace, name)
    else if (attributeNamespace) setAttributeNS(element, attributeNamespace, name, oldValue)
    else setAttribute(element, name, oldValue)
  } else {
    for (const node of record.addedNodes)
      if (parentNodeOf(node) === target) removeChild(target, node)
    const after = placeAfter(record)
    for (const node of record.removedNodes) insertBefore(target, node, after)
  }
}

/** The node that removed nodes stood before, as far as their neighbours are still there. */
function placeAfter({ target, nextSibling, previousSibling }: MutationRecord): Node | null {
  if (nextSibling && parentNodeOf(nextSibling) === target) return nextSibling
  const isInPlace = previousSibling && parentNodeOf(previousSibling) === target
  return isInPlace ? nextSiblingOf(previousSibling) : null
}

/** Markup keeps the order in which attributes were added. */
function reorder(element: Element, order: readonly string[] | undefined): void {
  if (!order || getAttributeNames(element).join() === order.join()) return
  const values = order.flatMap((name) => {
    const value = name === 'open' ? null : getAttribute(element, name)
    return value === null ? [] : [[name, value] as const]
  })
  for (const [name] of values) removeAttribute(element, name)
  for (const [name, value] of values) setAttribute(element, name, value)
}

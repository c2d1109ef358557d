import { muteDialogEvents } from '../act/actions'

/** Which of the changes seen were made to what the log is about. */
export type Concern = (record: MutationRecord) => boolean

/** A page that keeps changing its notice is followed so far; what is undone then is what was seen. */
const MAX_RECORDS = 2_000

/**
 * Records what a page changes in its own markup, so that it can be put back exactly: nodes at their places,
 * attributes in their order, text, open dialogs and popovers. What a page keeps elsewhere (its script's
 * memory, its cookies) is its own and stays.
 */
export class MutationLog {
  readonly #records: MutationRecord[] = []
  readonly #observer: MutationObserver
  readonly #orders: ReadonlyMap<Element, readonly string[]>
  readonly #opened: readonly HTMLElement[]
  readonly #ignored: string
  #concern: Concern = () => true

  /**
   * @param around the elements whose attributes are remembered in their order.
   * @param ignored an attribute that is not the page's.
   */
  constructor(document: Document, around: readonly Element[], ignored: string) {
    this.#ignored = ignored
    this.#orders = new Map(around.map((element) => [element, element.getAttributeNames()]))
    this.#opened = [...document.querySelectorAll<HTMLElement>(':modal,:popover-open,dialog[open]')]
    this.#wasModal = new Set(this.#opened.filter((element) => element.matches('dialog:modal')))
    this.#observer = new MutationObserver((records) => this.#take(records))
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    })
  }

  readonly #wasModal: ReadonlySet<HTMLElement>

  /** What was recorded so far; a page that does not answer a press leaves it at 0. */
  get length(): number {
    this.#take(this.#observer.takeRecords())
    return this.#records.length
  }

  /** From now on only what concerns the notice is recorded: the rest of the page lives on by itself. */
  narrow(concern: Concern): void {
    this.#take(this.#observer.takeRecords())
    this.#concern = concern
  }

  /** Puts everything back, last first, and records no more. */
  undo(): void {
    this.#take(this.#observer.takeRecords())
    this.#observer.disconnect()
    const touched = new Set<Element>()
    for (let last = this.#records.pop(); last; last = this.#records.pop()) {
      revert(last)
      if (last.type === 'attributes') touched.add(last.target as Element)
    }
    for (const element of touched) reorder(element, this.#orders.get(element))
    for (const element of this.#opened) this.#open(element)
  }

  #take(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.#records.length >= MAX_RECORDS) return
      if (record.attributeName === this.#ignored || isOpening(record)) continue
      if (this.#concern(record)) this.#records.push(record)
    }
  }

  #open(element: HTMLElement): void {
    if (!element.isConnected) return
    const isModal = this.#wasModal.has(element as HTMLDialogElement)
    if (isModal ? element.matches(':modal') : element.matches(':popover-open,dialog[open]')) return
    muteDialogEvents(element)
    if (!(element instanceof HTMLDialogElement)) element.showPopover()
    else if (isModal) {
      if (element.open) element.close(element.returnValue)
      element.showModal()
    } else element.show()
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
    if (oldValue === null) element.removeAttributeNS(attributeNamespace, name)
    else if (attributeNamespace) element.setAttributeNS(attributeNamespace, name, oldValue)
    else element.setAttribute(name, oldValue)
  } else {
    for (const node of record.addedNodes) if (node.parentNode === target) target.removeChild(node)
    const after = placeAfter(record)
    for (const node of record.removedNodes) target.insertBefore(node, after)
  }
}

/** The node that removed nodes stood before, as far as their neighbours are still there. */
function placeAfter({ target, nextSibling, previousSibling }: MutationRecord): Node | null {
  if (nextSibling?.parentNode === target) return nextSibling
  return previousSibling?.parentNode === target ? previousSibling.nextSibling : null
}

/** Markup keeps the order in which attributes were added. */
function reorder(element: Element, order: readonly string[] | undefined): void {
  if (!order || element.getAttributeNames().join() === order.join()) return
  const values = order.flatMap((name) => {
    const value = name === 'open' ? null : element.getAttribute(name)
    return value === null ? [] : [[name, value] as const]
  })
  for (const [name] of values) element.removeAttribute(name)
  for (const [name, value] of values) element.setAttribute(name, value)
}

/**
 * What Truce asks of a page's nodes. A form answers with its field where a field is named like a property of the form,
 * and a document with a form, picture or frame of that name ("DOM clobbering"): `form.parentElement` may be an input, and
 * `document.body` a picture. So the answer is taken from the prototype, where no page's markup reaches.
 * https://html.spec.whatwg.org/#dom-form-nameditem https://html.spec.whatwg.org/#dom-document-nameditem
 *
 * Each function is named after its property: `childrenOf(element)` is `element.children`, `matches(element, selector)` is
 * `element.matches(selector)`. `tests/unit/house/page-nodes.test.ts` refuses the direct way in every script for pages.
 */

/** Reads a property, whichever type of node it is: a document, an element and a shadow root each have a `children`. */
/* @__NO_SIDE_EFFECTS__ */
function getter<Value, From = Node>(name: string): (node: From) => Value {
  return (node) => Reflect.get(Object.getPrototypeOf(node), name, node)
}

/** Writes a property. */
/* @__NO_SIDE_EFFECTS__ */
function setter<Value>(name: string): (node: Node, value: Value) => void {
  return (node, value) => setProperty(node, name, value)
}

/** Calls a method. */
/* @__NO_SIDE_EFFECTS__ */
function method<Parameters extends unknown[], Result>(
  name: string,
): (node: Node, ...parameters: Parameters) => Result {
  return (node, ...parameters) => Object.getPrototypeOf(node)[name].apply(node, parameters)
}

/** Reads a property by its name, for those that are gone through as a list. */
export function propertyOf(node: object, name: string): unknown {
  return Reflect.get(Object.getPrototypeOf(node), name, node)
}

/** Writes one. */
export function setProperty(node: object, name: string, value: unknown): void {
  Reflect.set(Object.getPrototypeOf(node), name, value, node)
}

/** Finds elements by a selector; the type of what is found as in the DOM's own declarations. */
interface Query {
  <Name extends keyof HTMLElementTagNameMap>(
    node: Node,
    selector: Name,
  ): HTMLElementTagNameMap[Name] | null
  <Found extends Element = Element>(node: Node, selector: string): Found | null
}
interface QueryAll {
  <Name extends keyof HTMLElementTagNameMap>(
    node: Node,
    selector: Name,
  ): NodeListOf<HTMLElementTagNameMap[Name]>
  <Found extends Element = Element>(node: Node, selector: string): NodeListOf<Found>
}

// Where a node stands in its tree.
export const assignedSlotOf = getter<HTMLSlotElement | null>('assignedSlot')
export const childNodesOf = getter<NodeListOf<ChildNode>>('childNodes')
export const childrenOf = getter<HTMLCollection>('children')
export const childElementCountOf = getter<number>('childElementCount')
export const firstChildOf = getter<ChildNode | null>('firstChild')
export const firstElementChildOf = getter<Element | null>('firstElementChild')
export const getRootNode = method<[], Node>('getRootNode')
export const isConnectedOf = getter<boolean>('isConnected')
export const nextSiblingOf = getter<ChildNode | null>('nextSibling')
export const ownerDocumentOf = getter<Document>('ownerDocument')
export const parentElementOf = getter<HTMLElement | null>('parentElement')
export const parentNodeOf = getter<ParentNode | null>('parentNode')
export const openShadowRootOf = getter<ShadowRoot | null>('shadowRoot')
export const contains = method<[other: Node | null], boolean>('contains')
export const closest = method<[selector: string], unknown>('closest') as Query
export const matches = method<[selector: string], boolean>('matches')
export const querySelector = method<[selector: string], unknown>('querySelector') as Query
export const querySelectorAll = method<[selector: string], unknown>('querySelectorAll') as QueryAll

// What a node says, and how it is called.
export const altOf = getter<string | undefined>('alt')
export const ariaLabelOf = getter<string | null>('ariaLabel')
export const attributesOf = getter<NamedNodeMap>('attributes')
export const classListOf = getter<DOMTokenList>('classList')
export const classNameOf = getter<unknown>('className')
export const formOf = getter<HTMLFormElement | null | undefined>('form')
export const getAttribute = method<[name: string], string | null>('getAttribute')
export const getAttributeNames = method<[], string[]>('getAttributeNames')
export const hasAttribute = method<[name: string], boolean>('hasAttribute')
export const idOf = getter<string>('id')
export const innerTextOf = getter<string | undefined>('innerText')
export const langOf = getter<string>('lang')
export const localNameOf = getter<string>('localName')
export const nodeTypeOf = getter<number>('nodeType')
export const nodeValueOf = getter<string | null>('nodeValue')
export const roleOf = getter<string | null>('role')
export const tagNameOf = getter<string>('tagName')
export const textContentOf = getter<string, Element | ShadowRoot>('textContent')
export const titleOf = getter<string | undefined>('title')
export const typeOf = getter<unknown>('type')

// What is seen of an element.
export const checkVisibility = method<[options?: CheckVisibilityOptions], boolean>(
  'checkVisibility',
)
export const currentCSSZoomOf = getter<number | undefined>('currentCSSZoom')
export const clientHeightOf = getter<number>('clientHeight')
export const getBoundingClientRect = method<[], DOMRect>('getBoundingClientRect')
export const offsetParentOf = getter<Element | null | undefined>('offsetParent')
export const scrollHeightOf = getter<number>('scrollHeight')
export const scrollTopOf = getter<number>('scrollTop')
export const scrollWidthOf = getter<number>('scrollWidth')
export const styleOf = getter<CSSStyleDeclaration>('style')

// What is done to a node.
export const addEventListener = method<Parameters<EventTarget['addEventListener']>, void>(
  'addEventListener',
)
export const attachShadow = method<[init: ShadowRootInit], ShadowRoot>('attachShadow')
export const adoptStyleSheets = setter<CSSStyleSheet[]>('adoptedStyleSheets')
export const append = method<(Node | string)[], void>('append')
export const appendChild = method<[node: Node], Node>('appendChild')
export const blur = method<[], void>('blur')
export const click = method<[], void>('click')
export const dispatchEvent = method<[event: Event], boolean>('dispatchEvent')
export const focus = method<[options?: FocusOptions], void>('focus')
export const insertBefore = method<[node: Node, before: Node | null], Node>('insertBefore')
export const removeAttribute = method<[name: string], void>('removeAttribute')
export const removeAttributeNS = method<[space: string | null, name: string], void>(
  'removeAttributeNS',
)
export const remove = method<[], void>('remove')
export const removeChild = method<[node: Node], Node>('removeChild')
export const removeEventListener = method<Parameters<EventTarget['removeEventListener']>, void>(
  'removeEventListener',
)
export const scrollTo = method<[options: ScrollToOptions], void>('scrollTo')
export const setAttribute = method<[name: string, value: string], void>('setAttribute')
export const setAttributeNS = method<[space: string | null, name: string, value: string], void>(
  'setAttributeNS',
)
export const showPicker = method<[], void>('showPicker')
export const hidePopover = method<[], void>('hidePopover')
export const showPopover = method<[], void>('showPopover')

// What is asked of a document.
export const activeElementOf = getter<Element | null>('activeElement')
export const bodyOf = getter<HTMLElement>('body')
export const contentTypeOf = getter<string>('contentType')
export const createElement = method<[name: string], HTMLElement>('createElement')
export const createRange = method<[], Range>('createRange')
export const createTreeWalker = method<[root: Node, what?: number], TreeWalker>('createTreeWalker')
export const defaultViewOf = getter<(Window & typeof globalThis) | null>('defaultView')
export const documentElementOf = getter<HTMLElement>('documentElement')
export const elementFromPoint = method<[x: number, y: number], Element | null>('elementFromPoint')
const allFromPoint = method<[x: number, y: number], Element[]>('elementsFromPoint')
export const getAnimations = method<[], Animation[]>('getAnimations')
export const fullscreenElementOf = getter<Element | null>('fullscreenElement')
export const getElementById = method<[id: string], HTMLElement | null>('getElementById')
export const isHiddenOf = getter<boolean>('hidden')
export const linksOf = getter<HTMLCollectionOf<HTMLAnchorElement | HTMLAreaElement>>('links')
export const referrerOf = getter<string>('referrer')
export const scrollingElementOf = getter<Element | null>('scrollingElement')
export const urlOf = getter<string>('URL')

/** Of what lies one over the other at a point so many are told of, topmost first: a page may pile up thousands. */
const MAX_STACKED = 200

export function elementsFromPoint(document: Document, x: number, y: number): Element[] {
  return allFromPoint(document, x, y).slice(0, MAX_STACKED)
}

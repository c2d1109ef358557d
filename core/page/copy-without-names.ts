import {
  documentElementOf,
  getAttribute,
  importNode,
  querySelectorAll,
  removeAttribute,
} from './node-access'

/** What a document answers with in place of its own properties, and a form in place of its own. */
const NAMED = 'img,form,iframe,embed,object,input,button,select,textarea,output,fieldset'

/**
 * An inert copy of a page in which no element has the name of a property of documents or forms; `undefined` where none
 * has one in the page itself. What can be read nowhere but in the page, as what is shown, is lost in it.
 */
export function copyWithoutNames(document: Document): Document | undefined {
  const taken = [...querySelectorAll(document, NAMED)].filter(isNamedLikeProperty)
  if (taken.length === 0) return undefined
  const copy = implementationOf(document).createHTMLDocument('')
  copy.replaceChild(importNode(copy, documentElementOf(document), true), copy.documentElement)
  for (const element of querySelectorAll(copy, NAMED)) {
    if (!isNamedLikeProperty(element)) continue
    removeAttribute(element, 'name')
    removeAttribute(element, 'id')
  }
  return copy
}

function isNamedLikeProperty(element: Element): boolean {
  const names = [getAttribute(element, 'name'), getAttribute(element, 'id')]
  return names.some(
    (name) => name && (name in Document.prototype || name in HTMLFormElement.prototype),
  )
}

function implementationOf(document: Document): DOMImplementation {
  return Reflect.get(Document.prototype, 'implementation', document)
}

/** Elements whose names shadow properties of the document. https://html.spec.whatwg.org/#dom-document-nameditem */
const NAMED = 'img,form,embed,iframe,object'

/**
 * True for a page that shadows properties of its document or of a form by names of elements ("DOM clobbering"): what is
 * asked of them may be an element and no function.
 */
export function isClobbered(document: Document): boolean {
  // Methods of the document and of forms may themselves be shadowed.
  const named = Document.prototype.querySelectorAll.call(document, '[name],[id]')
  return [...named].some((element) => {
    const names = ['name', 'id'].map((name) => Element.prototype.getAttribute.call(element, name))
    const shadows = (owner: object) => names.some((name) => name !== null && name in owner)
    if (Element.prototype.matches.call(element, NAMED) && shadows(Document.prototype)) return true
    // A control shadows properties of its form: https://html.spec.whatwg.org/#dom-form-nameditem
    return 'form' in element && element.form !== null && shadows(HTMLFormElement.prototype)
  })
}

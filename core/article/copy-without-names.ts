/** What a document answers with in place of its own properties, and a form in place of its own. */
const NAMED = 'img,form,iframe,embed,object,input,button,select,textarea,output,fieldset'

const NAMES = ['name', 'id']

/**
 * An inert copy of a page in which no element has the name of a property of documents or forms; `undefined` where none
 * has one in the page itself. What can be read nowhere but in the page, as what is shown, is lost in it. All is asked of
 * the prototypes, where no page's markup reaches (`core/page/node-access.ts` says why).
 */
export function copyWithoutNames(document: Document): Document | undefined {
  const ask = (property: string) => Reflect.get(Document.prototype, property, document)
  if (!namedIn(document)[0]) return undefined
  const copy: Document = ask('implementation').createHTMLDocument()
  copy.documentElement.replaceWith(copy.importNode(ask('documentElement'), true))
  for (const element of namedIn(copy)) {
    for (const name of NAMES) Element.prototype.removeAttribute.call(element, name)
  }
  return copy
}

/** Elements that are named like a property. */
function namedIn(page: Document): Element[] {
  return [...Document.prototype.querySelectorAll.call(page, NAMED)].filter((element) =>
    NAMES.some((attribute) => {
      // Of none it says "null", which is no property either.
      const name = `${Element.prototype.getAttribute.call(element, attribute)}`
      return name in Document.prototype || name in HTMLFormElement.prototype
    }),
  )
}

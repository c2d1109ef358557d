/** The markup of a sanitized fragment. */
export function serializeFragment(fragment: DocumentFragment): string {
  const inert = fragment.ownerDocument.implementation.createHTMLDocument('')
  const holder = inert.createElement('div')
  holder.append(inert.importNode(fragment, true))
  return holder.innerHTML
}

import { nameFinder } from './name-finder'

/** Class names of notes in a text: those of documentation, of editors and of blog themes. */
const noteName = nameFinder(
  'admonition callout note tip hint warning caution danger important alert infobox notice',
)

/** Whether an element is a note, a warning or a hint that belongs to the text around it. */
export function isNote(element: Element): boolean {
  const role = element.getAttribute('role')
  if (role !== null) return role === 'note' || (role === 'alert' && isNamedNote(element))
  return isNamedNote(element)
}

function isNamedNote(element: Element): boolean {
  if (!/^(?:aside|div|section)$/.test(element.localName)) return false
  const names = element.getAttribute('class')
  return names !== null && noteName(names) !== undefined
}

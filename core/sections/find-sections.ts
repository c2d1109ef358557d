import { countProse, visibleText } from './prose'
import { sectionKind } from './section-kind'
import { sectionKindByClass } from './section-kind-by-class'
import type { SectionKind } from './words/types'

/** A labelled group beside an article, with its elements. */
export interface Section {
  kind: SectionKind
  elements: Element[]
  /** The text of the label. Absent when the group was found by its class or id. */
  heading?: string
}

/** Elements that may be the label of a group. Themes use all of these, not only h1 to h6. */
const LABELS =
  'h1,h2,h3,h4,h5,h6,[role="heading"],p,div,span,strong,b,em,legend,summary,dt,header,label,li,a,td,th'

const HEADINGS = 'h1,h2,h3,h4,h5,h6'

/** A label contains at most so many elements: a wrapper, an icon. A group has more. */
const MAX_LABEL_ELEMENTS = 4

/** A label has at most so many characters ("Read also", "12 comments"). */
export const MAX_LABEL_CHARS = 80

/** An element with so many paragraphs of prose is the article, not a group. */
const MAX_PROSE = 2

/** How many ancestors of a label may be the box of its group. */
const MAX_ANCESTORS_OF_HEADING = 5

/** Finds every labelled group of a document, by class and by label. */
export function findSections(root: ParentNode): Section[] {
  return [...sectionsByClass(root), ...sectionsByHeading(root)]
}

/** Groups named by class or id. An element with prose is the article, whatever its name. */
function sectionsByClass(root: ParentNode): Section[] {
  const sections: Section[] = []
  for (const element of root.querySelectorAll('[class],[id]')) {
    if (/^(?:html|body|main|a|img|p|h[1-6])$/.test(element.localName)) continue
    const kind = sectionKindByClass(element)
    if (!kind) continue
    if (countProse(element) >= MAX_PROSE && kind !== 'comments') continue
    sections.push({ kind, elements: [element] })
  }
  return sections
}

/** Groups named by a label in front of them. */
function sectionsByHeading(root: ParentNode): Section[] {
  const sections: Section[] = []
  for (const label of root.querySelectorAll(LABELS)) {
    const heading = labelText(label)
    if (!heading) continue
    const kind = sectionKind(heading)
    if (!kind) continue
    // Of nested wrappers with the same text, only the innermost is the label.
    if (label.firstElementChild && labelText(label.firstElementChild) === heading) continue
    const elements = groupUnder(label)
    if (elements.length > 0) sections.push({ kind, elements, heading })
  }
  return sections
}

function labelText(element: Element): string | undefined {
  // A link is a label only inside a heading.
  if (element.localName === 'a' && !element.closest(HEADINGS)) return undefined
  if (element.querySelectorAll('*').length > MAX_LABEL_ELEMENTS) return undefined
  const raw = element.textContent ?? ''
  if (raw.length > MAX_LABEL_CHARS * 4) return undefined
  const text = visibleText(element)
  return text.length > 1 && text.length <= MAX_LABEL_CHARS ? text : undefined
}

/**
 * The elements of a group, found by its label: the box that the label opens, or the label and what
 * follows up to the next heading or paragraph of prose.
 */
function groupUnder(label: Element): Element[] {
  let box: Element = label
  for (let step = 0; step < MAX_ANCESTORS_OF_HEADING; step++) {
    if (hasLinksBeside(box, label)) {
      return countProse(box) < MAX_PROSE ? [box] : []
    }
    const after = following(box)
    if (after.some((element) => element.querySelector('a[href]') || element.matches('a[href]'))) {
      const parent = box.parentElement
      const opensParent = parent && !parent.matches('body,main,article') && opens(box, parent)
      if (opensParent && countProse(parent) === 0 && headingsIn(parent, box) === 0) return [parent]
      return [box, ...after]
    }
    const parent = box.parentElement
    if (!parent || parent.matches('html,body,main,article') || !opens(box, parent)) return []
    box = parent
  }
  return []
}

/** Siblings after a box that belong to its group. */
function following(box: Element): Element[] {
  const found: Element[] = []
  for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
    if (beginsAnother(next, box) || countProse(next) > 0) break
    // A paragraph without links ends a list of links.
    if (next.localName === 'p' && found.length > 0 && !next.querySelector('a[href]')) break
    found.push(next)
  }
  return found
}

/**
 * Whether an element opens the next group, with a heading of at least the same level or a known
 * label.
 */
function beginsAnother(next: Element, box: Element): boolean {
  const heading = next.matches(HEADINGS) ? next : next.querySelector(HEADINGS)
  if (!heading) return false
  if (sectionKind(visibleText(heading))) return true
  // In a card, the heading is a link. A heading that is no link opens something new.
  if (level(heading) > level(box) || isLinked(heading)) return false
  return heading === next || (level(box) < NO_HEADING && opensWith(next, heading))
}

/** Whether all of a heading is one link. "More in <a>Sports</a>" is not. */
function isLinked(heading: Element): boolean {
  if (heading.closest('a[href]')) return true
  const link = heading.querySelector('a[href]')
  return link !== null && visibleText(link) === visibleText(heading)
}

/** Whether a heading is the first readable content of a box. */
function opensWith(box: Element, heading: Element): boolean {
  let at: Element = heading
  while (at !== box) {
    const parent = at.parentElement
    if (!parent || !opens(at, parent)) return false
    at = parent
  }
  return true
}

/** The level of a label that is not a heading: every heading ends its group. */
const NO_HEADING = 7

/** From 1 to 6, or NO_HEADING. */
function level(box: Element): number {
  const heading = box.matches(HEADINGS) ? box : box.querySelector(HEADINGS)
  return heading ? Number(heading.localName[1]) : NO_HEADING
}

function headingsIn(parent: Element, box: Element): number {
  let count = 0
  for (const heading of parent.querySelectorAll(HEADINGS)) {
    if (!box.contains(heading) && sectionKind(visibleText(heading))) count++
  }
  return count
}

function hasLinksBeside(box: Element, label: Element): boolean {
  if (box === label) return false
  if (box.matches('a[href]')) return false
  for (const link of box.querySelectorAll('a[href]')) {
    if (!label.contains(link) && !link.contains(label)) return true
  }
  return false
}

/** Whether a child is the first readable content of its parent. */
function opens(child: Element, parent: Element): boolean {
  for (const node of parent.childNodes) {
    if (node === child) return true
    if ((node.textContent ?? '').trim() !== '' && !(node as Element).matches?.('script,style'))
      return false
  }
  return true
}

import { countProse, visibleText } from './prose'
import { sectionKind } from './section-kind'
import { sectionKindByClass } from './section-kind-by-class'
import type { SectionKind } from './words/types'

/** A labelled group beside an article: its heading, and the elements that make it up. */
export interface Section {
  kind: SectionKind
  elements: Element[]
  /** The label as it stands in the page; absent when only class or id told the kind. */
  heading?: string
}

/** Elements that may serve as the heading of a group; not only h1 to h6, themes use all of these. */
const LABELS =
  'h1,h2,h3,h4,h5,h6,[role="heading"],p,div,span,strong,b,em,legend,summary,dt,header,label,li,a,td,th'

const HEADINGS = 'h1,h2,h3,h4,h5,h6'

/** Labels have little inside them: a wrapper, an icon. More elements than this is a group, not a label. */
const MAX_LABEL_ELEMENTS = 4

/** Longer text is never a label; checked before anything costlier. */
export const MAX_LABEL_CHARS = 80

/** A group of links with this much of the writer's text in it is the article itself. */
const MAX_PROSE = 2

/** How far up from its label a group may begin. */
const MAX_ANCESTORS_OF_HEADING = 5

/** Every labelled group of a document or part of it, outermost first, by label and by class. */
export function findSections(root: ParentNode): Section[] {
  return [...sectionsByClass(root), ...sectionsByHeading(root)]
}

/** Groups named by their class or id. One that holds the writer's text is not such a group. */
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
    // The innermost of nested wrappers speaks for all of them.
    if (label.firstElementChild && labelText(label.firstElementChild) === heading) continue
    const elements = groupUnder(label)
    if (elements.length > 0) sections.push({ kind, elements, heading })
  }
  return sections
}

function labelText(element: Element): string | undefined {
  // A link is only a label when it is the heading's own link.
  if (element.localName === 'a' && !element.closest(HEADINGS)) return undefined
  if (element.querySelectorAll('*').length > MAX_LABEL_ELEMENTS) return undefined
  const raw = element.textContent ?? ''
  if (raw.length > MAX_LABEL_CHARS * 4) return undefined
  const text = visibleText(element)
  return text.length > 1 && text.length <= MAX_LABEL_CHARS ? text : undefined
}

/**
 * The elements a label stands over: the box it opens, or itself and what follows up to the next heading
 * or the next paragraph of the writer's text.
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

/** Siblings after a box that belong to it. */
function following(box: Element): Element[] {
  const found: Element[] = []
  for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
    if (beginsAnother(next, box) || countProse(next) > 0) break
    // A paragraph without any link ends a list of links.
    if (next.localName === 'p' && found.length > 0 && !next.querySelector('a[href]')) break
    found.push(next)
  }
  return found
}

/** Whether an element opens the next section: a heading no lower than ours, or a label known to us. */
function beginsAnother(next: Element, box: Element): boolean {
  const heading = next.matches(HEADINGS) ? next : next.querySelector(HEADINGS)
  if (!heading) return false
  if (sectionKind(visibleText(heading))) return true
  // Cards have headings that are links; a heading that is none stands over something new.
  if (level(heading) > level(box) || isLinked(heading)) return false
  return heading === next || (level(box) < NO_HEADING && opensWith(next, heading))
}

/** Whether all of a heading is one link. In "More in <a>Sports</a>" it is not. */
function isLinked(heading: Element): boolean {
  if (heading.closest('a[href]')) return true
  const link = heading.querySelector('a[href]')
  return link !== null && visibleText(link) === visibleText(heading)
}

/** Whether nothing readable stands before a heading in a box. */
function opensWith(box: Element, heading: Element): boolean {
  let at: Element = heading
  while (at !== box) {
    const parent = at.parentElement
    if (!parent || !opens(at, parent)) return false
    at = parent
  }
  return true
}

/** The level of a label that is no heading: every heading closes its group. */
const NO_HEADING = 7

/** 1 to 6, or NO_HEADING. */
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

/** Whether nothing readable stands before a child in its parent. */
function opens(child: Element, parent: Element): boolean {
  for (const node of parent.childNodes) {
    if (node === child) return true
    if ((node.textContent ?? '').trim() !== '' && !(node as Element).matches?.('script,style'))
      return false
  }
  return true
}

import { findLayer, isPainted, MAX_BOX_TEXT } from './layer'
import { readBox } from './read-box'
import { readPage } from './read-page'
import { isSuspect } from './suspect'
import type { Facts } from './types'

/** What one look at the page found: facts for the signals, and the live elements of each box beside them. */
export interface Survey {
  facts: Facts
  /** For each box of `facts.boxes`: the box itself, its backdrops, modal dialogs inside. */
  elements: Element[][]
}

/** A page shows one notice, seldom two; more boxes than this that speak of blockers are content. */
const MAX_BOXES = 8

/** Reads the page once. Changes nothing; forces at most one layout. */
export function survey(window: Window): Survey {
  const { document } = window
  const boxes = findBoxes(document)
  const elements = boxes.map((box) => [box, ...findBackdrops(box)])
  return {
    facts: {
      page: readPage(window, boxes),
      boxes: elements.map(([box, ...backdrops]) => readBox(box as Element, backdrops)),
    },
    // A modal dialog inside the box holds the page inert even when the box is hidden.
    elements: elements.map((own) => [...own, ...(own[0]?.querySelectorAll('dialog:modal') ?? [])]),
  }
}

/** Boxes above the page that are painted and whose words may speak of an ad blocker, outermost only. */
function findBoxes(document: Document): Element[] {
  const boxes = new Set<Element>()
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node && boxes.size < MAX_BOXES; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!parent || !isSuspect(node.nodeValue ?? '') || parent.closest('script,style,noscript'))
      continue
    if (!isPainted(parent)) continue
    const layer = findLayer(parent)
    if (layer && isPainted(layer)) boxes.add(layer)
  }
  return [...boxes].filter(
    (box) => ![...boxes].some((other) => other !== box && other.contains(box)),
  )
}

/**
 * The sheets a notice lies on when they are elements of their own: siblings of the box, or of what it
 * lies in, that are fixed, cover the viewport and say nothing.
 */
function findBackdrops(box: Element): Element[] {
  const siblings = box.parentElement ? [...box.parentElement.children] : []
  return siblings.filter((sibling) => sibling !== box && isBackdrop(sibling))
}

/** A sheet leaves no more than this share of the viewport free. */
const SHEET_COVERAGE = 0.9

function isBackdrop(element: Element): boolean {
  const window = element.ownerDocument.defaultView
  if (!window || element.textContent?.trim() || element.querySelector('img,video,iframe,canvas'))
    return false
  if (window.getComputedStyle(element).position !== 'fixed' || !isPainted(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return width * height >= SHEET_COVERAGE * window.innerWidth * window.innerHeight
}

/** The publisher's own words in a box: its visible text without the lines that are only controls. */
export function messageOf(box: Element, controls: readonly string[]): string {
  const text = (box as HTMLElement).innerText ?? box.textContent ?? ''
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return lines
    .filter((line) => isMoreThan(controls, line))
    .join('\n')
    .slice(0, MAX_BOX_TEXT)
}

/** A lone letter or sign beside the controls is a close button's × or an icon, not words. */
function isMoreThan(controls: readonly string[], line: string): boolean {
  const rest = controls.reduce((left, label) => left.replace(label, ''), line)
  return rest.trim().length > 1
}

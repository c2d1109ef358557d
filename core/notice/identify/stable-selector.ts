import {
  classListOf,
  documentElementOf,
  idOf,
  localNameOf,
  ownerDocumentOf,
  parentElementOf,
  querySelectorAll,
} from '@/core/page/node-access'

/** Ids and classes that mix letters and digits like this, or are this long, are made anew at every visit. */
const RANDOM_NAME = /\d{3,}|[a-z0-9]{16,}|(?:[a-z]+\d+){2}/i

/** How far up names are gathered until they mean one element only. */
const MAX_STEPS = 5

/**
 * A selector that means this element alone and will probably mean it at the next visit: by its id, else by
 * its tag and classes and those of what it lies in. `undefined` where its names are random or missing.
 */
export function stableSelector(element: Element): string | undefined {
  const document = ownerDocumentOf(element)
  let selector = ''
  let box: Element | null = element
  for (let step = 0; box && box !== documentElementOf(document) && step < MAX_STEPS; step += 1) {
    selector = selector ? `${selectorOf(box)} > ${selector}` : selectorOf(box)
    if (hasStableName(box) && querySelectorAll(document, selector).length === 1) return selector
    box = parentElementOf(box)
  }
  const isAlone = selector !== '' && querySelectorAll(document, selector).length === 1
  return isAlone && /[#.]/.test(selector) ? selector : undefined
}

function selectorOf(element: Element): string {
  if (isStable(idOf(element))) return `#${CSS.escape(idOf(element))}`
  const classes = [...classListOf(element)].filter(isStable).map((name) => `.${CSS.escape(name)}`)
  return CSS.escape(localNameOf(element)) + classes.join('')
}

function hasStableName(element: Element): boolean {
  return /[#.]/.test(selectorOf(element))
}

function isStable(name: string): boolean {
  return name !== '' && !RANDOM_NAME.test(name)
}

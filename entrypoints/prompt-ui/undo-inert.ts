import { hasAttribute, isConnectedOf, removeAttribute, setAttribute } from '@/core/page/node-access'
import { composedParent } from '@/core/page/shadow-tree'

/** Deeper than this no prompt lies. */
const MAX_DEPTH = 200

/**
 * Takes `inert` from an element and what is around it: nothing in there can be pressed, a popover neither.
 *
 * @returns gives it back; `undefined` where none was.
 */
export function undoInert(element: Element): (() => void) | undefined {
  const inert: Element[] = []
  let around: Element | null = element
  for (let depth = 0; around && depth < MAX_DEPTH; depth += 1, around = composedParent(around))
    if (hasAttribute(around, 'inert')) inert.push(around)
  for (const one of inert) removeAttribute(one, 'inert')
  if (inert.length === 0) return undefined
  return () => {
    for (const one of inert) if (isConnectedOf(one)) setAttribute(one, 'inert', '')
  }
}

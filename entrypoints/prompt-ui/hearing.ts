import { addEventListener, dispatchEvent } from '@/core/page/node-access'

/** Nobody else knows of this type. The event stays in the closed tree. */
const ASKED = `t${crypto.randomUUID()}`

/** Whether a tree still has its listeners. */
export interface Hearing {
  /** Has the tree hear from now on. */
  begin(): void
  /** Have its listeners been taken away? */
  isLost(): boolean
}

/**
 * `document.open()` takes the listeners off every node of a page, in closed trees too, and of all scripts.
 * https://html.spec.whatwg.org/#document-open-steps
 */
export function createHearing(root: ShadowRoot): Hearing {
  let isHeard = false
  const hear = () => {
    isHeard = true
  }
  return {
    begin: () => addEventListener(root, ASKED, hear),
    isLost() {
      isHeard = false
      dispatchEvent(root, new Event(ASKED))
      return !isHeard
    },
  }
}

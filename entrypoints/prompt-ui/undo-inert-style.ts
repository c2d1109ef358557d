import { quietly } from '@/bridge/quietly'
import { take } from '../isolated-world/registry'

/** The style that wins over the page's, while it is in the page. */
const STYLE = { is: 'interactiveRoot' } as const

/** Firefox has no such property. https://drafts.csswg.org/css-ui-4/#interactivity */
type InteractiveStyle = CSSStyleDeclaration & { interactivity?: string }

/** Has be pressed what a style sheet of its page makes inert. */
export interface InertStyleUndo {
  /** Where an element is made inert so, a property of user origin outweighs the page's, an instant later. */
  undo(element: Element): void
  /** Leaves the page to its own style again. */
  giveBack(): void
}

export function createInertStyleUndo(): InertStyleUndo {
  let isInserted = false
  return {
    undo(element) {
      const userStyle = take('userStyle')
      if (isInserted || !userStyle) return
      const { interactivity }: InteractiveStyle = getComputedStyle(element)
      if (interactivity !== 'inert') return
      isInserted = true
      userStyle.insert(STYLE).catch(() => {
        // Refused: tried again with the next check, if there is one.
        isInserted = false
      })
    },
    giveBack() {
      const userStyle = take('userStyle')
      if (isInserted && userStyle) void quietly(userStyle.remove(STYLE))
      isInserted = false
    },
  }
}

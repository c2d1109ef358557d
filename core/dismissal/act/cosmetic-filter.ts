import { getAttribute, isConnectedOf, localNameOf, querySelectorAll } from '@/core/page/node-access'
import { isSameJson } from '@/core/values/is-same-json'
import type { UserStyle } from '../types'
import { isNamedBox, NAMING_ATTRIBUTES, type NamedBox, selectorOfBox } from './named-box'

/**
 * One more user style, for a page that takes our marks off: it hides layers by what the page itself calls
 * them, which it cannot take off without taking its notice apart. The name is that of filter lists.
 */
export interface CosmeticFilter {
  /** Makes the filter hold for these layers, as they are called now. */
  hide(layers: Iterable<Element>): Promise<void>
  end(): Promise<void>
}

export function createCosmeticFilter(document: Document, userStyle: UserStyle): CosmeticFilter {
  let boxes: NamedBox[] = []
  let turn = Promise.resolve()

  /** One after the other, so that what was inserted last is what is removed. */
  function replaceBy(next: NamedBox[]): Promise<void> {
    turn = turn.then(async () => {
      if (isSameJson(next, boxes)) return
      const before = boxes
      boxes = next
      if (next.length > 0) await userStyle.insert({ is: 'softHide', boxes: next })
      if (before.length > 0) await userStyle.remove({ is: 'softHide', boxes: before })
    })
    // The browser refuses where the page is being left: then there is nothing to hide either.
    turn = turn.catch(() => undefined)
    return turn
  }

  return {
    async hide(layers) {
      const connected = [...layers].filter((layer) => isConnectedOf(layer))
      const next = connected.flatMap((layer) => nameOf(document, layer, connected) ?? [])
      if (next.length > 0) await replaceBy(next)
    },
    end: () => replaceBy([]),
  }
}

/** By tag and by the exact value of its id, else class, else style; only where that selects layers alone. */
function nameOf(
  document: Document,
  layer: Element,
  layers: readonly Element[],
): NamedBox | undefined {
  for (const name of NAMING_ATTRIBUTES) {
    const box = { tag: localNameOf(layer), name, value: getAttribute(layer, name) ?? '' }
    if (!isNamedBox(box)) continue
    const selected = [...querySelectorAll(document, selectorOfBox(box))]
    if (selected.every((element) => layers.includes(element))) return box
  }
  return undefined
}

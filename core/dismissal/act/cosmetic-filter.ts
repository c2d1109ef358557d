import { getAttribute, isConnectedOf, localNameOf, querySelectorAll } from '@/core/page/node-access'
import { MAX_ATTRIBUTE_VALUE } from '../dismissal-limits'
import type { UserStyle } from '../types'
import { SOFT_HIDE } from './marker-style'

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
  let css = ''
  let turn = Promise.resolve()

  /** One after the other, so that what was inserted last is what is removed. */
  function replaceBy(next: string): Promise<void> {
    turn = turn.then(async () => {
      if (next === css) return
      const before = css
      css = next
      if (next) await userStyle.insert(next)
      if (before) await userStyle.remove(before)
    })
    // The browser refuses where the page is being left: then there is nothing to hide either.
    turn = turn.catch(() => undefined)
    return turn
  }

  return {
    async hide(layers) {
      const connected = [...layers].filter((layer) => isConnectedOf(layer))
      const selectors = connected.flatMap((layer) => selectorFor(document, layer, connected) ?? [])
      if (selectors.length > 0) await replaceBy(`${selectors.join(', ')} { ${SOFT_HIDE} }`)
    },
    end: () => replaceBy(''),
  }
}

/** By tag and by the exact value of its id, else class, else style; only where that selects layers alone. */
function selectorFor(
  document: Document,
  layer: Element,
  layers: readonly Element[],
): string | undefined {
  for (const name of ['id', 'class', 'style']) {
    const value = getAttribute(layer, name)
    if (!value || value.length > MAX_ATTRIBUTE_VALUE) continue
    const selector = `${localNameOf(layer)}[${name}=${JSON.stringify(value)}]`
    const selected = [...querySelectorAll(document, selector)]
    if (selected.every((element) => layers.includes(element))) return selector
  }
  return undefined
}

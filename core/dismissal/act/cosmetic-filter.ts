import type { UserStyle } from '../types'
import { SOFT_HIDE } from './marker'

/** Names and styles longer than this are no names. */
const MAX_NAME = 300

/**
 * One more user style, for a page that takes our marks off: it hides layers by what the page itself calls
 * them, which it cannot take off without taking its notice apart.
 */
export interface CosmeticFilter {
  /** Makes the rule hold for these layers, as they are called now. */
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
      const kept = [...layers].filter((layer) => layer.isConnected)
      const selectors = kept.flatMap((layer) => selectorFor(document, layer, kept) ?? [])
      if (selectors.length > 0) await replaceBy(`${selectors.join(', ')} { ${SOFT_HIDE} }`)
    },
    end: () => replaceBy(''),
  }
}

/** By tag and by the very value of its id, else of its class, else of its style; only while that means layers alone. */
function selectorFor(
  document: Document,
  layer: Element,
  layers: readonly Element[],
): string | undefined {
  for (const name of ['id', 'class', 'style']) {
    const value = layer.getAttribute(name)
    if (!value || value.length > MAX_NAME) continue
    const selector = `${layer.localName}[${name}=${JSON.stringify(value)}]`
    const meant = [...document.querySelectorAll(selector)]
    if (meant.every((element) => layers.includes(element))) return selector
  }
  return undefined
}

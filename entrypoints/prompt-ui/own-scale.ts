import { currentCSSZoomOf, parentElementOf } from '@/core/page/node-access'

/** Keeps the host at its own size, whatever `zoom` the page gives to what it lies in. */
export interface OwnScale {
  readonly sheet: CSSStyleSheet
  /** Undoes the `zoom` of now. */
  keep(): void
}

/** `zoom` is no property that is inherited or could be left out: it multiplies, down into every tree. */
export function createOwnScale(host: Element): OwnScale {
  const sheet = new CSSStyleSheet()
  let undone = 1
  return {
    sheet,
    keep() {
      const parent = parentElementOf(host)
      // Browsers before 2024 do not tell.
      const zoom = (parent && currentCSSZoomOf(parent)) || 1
      if (zoom === undone) return
      undone = zoom
      sheet.replaceSync(`:host { zoom: ${1 / zoom} !important }`)
    },
  }
}

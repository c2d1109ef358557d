import type { PageStyle, UserStyle } from '@/core/dismissal'
import { cssOfPageStyle } from '@/core/dismissal/css-of-page-style'

/** In a page of Truce no style of user origin can be inserted; the page's own sheets do, for nothing in it fights back. */
const sheets = new Map<string, CSSStyleSheet>()

export const sampleStyle: UserStyle = {
  async insert(style) {
    const css = cssOfPageStyle(style)
    if (css === undefined) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(nameOf(style), sheet)
    document.adoptedStyleSheets = [...sheets.values()]
  },
  async remove(style) {
    sheets.delete(nameOf(style))
    document.adoptedStyleSheets = [...sheets.values()]
  },
}

function nameOf(style: PageStyle): string {
  return JSON.stringify(style)
}

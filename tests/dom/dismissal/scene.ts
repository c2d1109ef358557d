import { afterEach } from 'vitest'
import { type Dismissal, dismiss, type PageStyle, type UserStyle } from '@/core/dismissal'
import type { Interceptor, SetInterceptor } from '@/core/dismissal/act/early-event-interceptor'
import { cssOfPageStyle } from '@/core/dismissal/css-of-page-style'
import { createOwnButton } from '@/core/dismissal/own-button/own-button'
import { get } from '../stage'

/**
 * Stands in for the browser's user origin, which only an extension can reach: an adopted sheet is as
 * invisible in the markup, and its important declarations win over the inline styles of these pages.
 */
export function adoptedStyle(): UserStyle {
  const sheets = new Map<string, CSSStyleSheet>()
  return {
    async insert(style) {
      const css = textOf(style)
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      sheets.set(css, sheet)
      document.adoptedStyleSheets.push(sheet)
    },
    async remove(style) {
      const removed = sheets.get(textOf(style))
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== removed)
    },
  }
}

/** As the background writes it, from what a message carries. */
function textOf(style: PageStyle): string {
  const css = cssOfPageStyle(JSON.parse(JSON.stringify(style)))
  if (css === undefined) throw new Error('No style that the background would insert')
  return css
}

let interceptor: Interceptor | undefined

/** Stands in for the sentinel's early listeners, which no test here needs. */
const setInterceptor: SetInterceptor = (next) => {
  const before = interceptor
  interceptor = next
  return before
}

const dismissals: Dismissal[] = []

/** Undoes what a test left dismissed: a notice is kept away beyond the end of a test. */
export function useDismissals(): void {
  afterEach(async () => {
    for (const { undo } of dismissals.splice(0)) await undo()
  })
}

export async function dismissWall(
  layers = [get('#wall')],
  userStyle = adoptedStyle(),
  more: Partial<Pick<Parameters<typeof dismiss>[0], 'isOther' | 'openShadow' | 'ownButton'>> = {},
): Promise<Dismissal> {
  const focusBefore = document.activeElement
  const dismissal = await dismiss({
    window,
    layers,
    userStyle,
    setInterceptor,
    focusBefore,
    ownButton: createOwnButton(window),
    ...more,
  })
  dismissals.push(dismissal)
  return dismissal
}

/** Everything an undo must bring back. */
export const snapshot = () => ({
  markup: document.documentElement.outerHTML,
  html: computedOf(document.documentElement),
  body: computedOf(document.body),
  scroll: [scrollX, scrollY],
  focus: document.activeElement,
  inert: [...document.querySelectorAll(':modal')],
})

function computedOf(element: Element): Record<string, string> {
  const style = getComputedStyle(element)
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))
}

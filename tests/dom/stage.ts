import { afterEach, beforeEach } from 'vitest'
import nodeAccess from '@/core/page/node-access.ts?raw'

/** An article long enough to scroll, into which each test puts what it is about. */
const ARTICLE = `<main><article>${'<p>The tide gate was closed by hand for a hundred years, and nobody minded. Then the handle broke, and the town learned how much it had owed to one man with a strong back.</p>'.repeat(24)}</article></main>`

export const NOTICE_WORDS = 'Please consider supporting us by disabling your ad blocker'

/** Every property that Truce asks of a page's nodes: a field, form or picture of such a name shadows it. */
export const CLOBBERING_NAMES = [
  ...nodeAccess.matchAll(/(?:[gs]etter|method)<[\s\S]*?>\(\s*'(\w+)'/g),
].map(([, name = '']) => name)

/** The usual wall of a news theme; `style` and `inner` make the variations. */
export function wallHtml(style = '', inner = ''): string {
  return `<div id="wall" style="position:fixed;inset:0;z-index:99999;background:rgba(0,0,0,.5);${style}"><div style="margin:20vh auto;width:300px;background:#fff"><h2>Adblock Detected</h2><p>${NOTICE_WORDS}</p>${inner}</div></div>`
}

/** Gives every test of a file a clean article page, and takes everything off it afterwards. */
export function useStage(): void {
  beforeEach(() => setPage(''))
  afterEach(() => {
    for (const root of [document.documentElement, document.body]) {
      for (const { name } of [...root.attributes]) root.removeAttribute(name)
    }
    for (const style of document.querySelectorAll('style[data-page]')) style.remove()
    document.body.replaceChildren()
  })
}

/** Puts the article and `html` on the page, and `css` among its styles. */
export function setPage(html: string, css = ''): void {
  document.body.innerHTML = ARTICLE + html
  if (!css) return
  const style = document.createElement('style')
  style.dataset.page = ''
  style.textContent = css
  document.head.append(style)
}

/** An element that must be there. */
export function get<T extends Element = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector)
  if (!element) throw new Error(`The page has no ${selector}`)
  return element
}

/** Waits until the next frame has been painted. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

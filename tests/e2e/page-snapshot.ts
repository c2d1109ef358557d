import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'

/** Everything of a page that an undo must restore, without Truce's own elements. */
export function snapshot(page: DriverPage) {
  return page.evaluate(() => {
    const computed = (element: Element) => {
      const style = getComputedStyle(element)
      return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))
    }
    // Only Truce's host is a popover without content and other attributes.
    const markup = document.documentElement.outerHTML.replaceAll('<div popover="manual"></div>', '')
    return {
      markup,
      html: computed(document.documentElement),
      body: computed(document.body),
      scroll: [scrollX, scrollY],
      modal: [...document.querySelectorAll(':modal')].map(({ id, className }) => id || className),
    }
  })
}

/** The focused element's markup. A press in Truce's prompt moves the focus there. */
export function focusOf(page: DriverPage): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))
}

/** Whether the wheel scrolls the page. Scrolls back to where it was. */
export async function canScroll(page: DriverPage): Promise<boolean> {
  await page.bringToFront()
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(200)
  const hasMoved = await until(
    'the page to scroll',
    () => page.evaluate((y) => scrollY !== y, before),
    { timeout: 500 },
  ).catch(() => false)
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), before)
  return hasMoved
}

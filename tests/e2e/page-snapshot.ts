import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'

/** Everything of a page that an undo must bring back; what Truce shows of its own is left out. */
export function snapshot(page: DriverPage) {
  return page.evaluate(() => {
    const computed = (element: Element) => {
      const style = getComputedStyle(element)
      return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))
    }
    // Only Truce's own host is a popover here, and it has neither content nor another attribute.
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

/** Where the focus is, told by markup: what Truce shows takes it while one presses there. */
export function focusOf(page: DriverPage): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))
}

/** True when a turn of the wheel moves the page; it is put back to where it was. */
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

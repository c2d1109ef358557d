import type { DriverPage } from '../../tests/browsers/driver-page.ts'
import { until } from '../../tests/browsers/until.ts'

/** How a visit went. */
export type Visit = 'plain' | 'dismissed' | 'not asked' | 'not loaded'

/** A prompt that is not there by then does not come; in milliseconds. */
const PROMPT_MS = 15_000

/**
 * What a reader does on one page: lets it load, scrolls through what goes on and on, goes on inside of an application, and
 * dismisses a notice where there is one.
 */
export async function visitPage(page: DriverPage, url: string, hasNotice: boolean): Promise<Visit> {
  await page.bringToFront()
  try {
    await page.goto(url)
  } catch {
    return 'not loaded'
  }
  const visit = hasNotice ? await dismiss(page) : 'plain'
  for (let step = 0; step < 3; step += 1) {
    const before = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await until(
      'more of the page',
      () => page.evaluate((height) => document.documentElement.scrollHeight > height, before),
      { timeout: 500 },
    ).catch(() => {})
  }
  await stepOn(page)
  return visit
}

/** Goes on inside of an application. A page whose scripts led elsewhere shows the browser's own error, which lets nobody. */
async function stepOn(page: DriverPage): Promise<void> {
  // In full: a page's `base` may name another site.
  await page
    .evaluate(() => history.pushState(null, '', new URL('?next', location.href).href))
    .catch(() => {})
}

async function dismiss(page: DriverPage): Promise<Visit> {
  try {
    const button = await page.waitForRole('button', 'Dismiss notice', { timeout: PROMPT_MS })
    await button.click()
    await until('the wall to go', () =>
      page.evaluate(() => {
        const wall = document.querySelector('#soak-wall')
        return !wall?.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
      }),
    )
    return 'dismissed'
  } catch {
    return 'not asked'
  }
}

import type { Driver } from '../../browsers/driver.ts'
import type { DriverPage } from '../../browsers/driver-page.ts'
import { until } from '../../browsers/until.ts'

/** A window with one tab, used for one case after the other. */
export interface CaseWindow {
  page: DriverPage
  tabId: number
  /** Another window, for the popup. */
  popup: DriverPage
  /** The page that shows the tab's popup. */
  popupAddress: string
  /** The texts of the page's alert() calls since the last case. */
  alerts: string[]
}

declare const chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } }

/** Windows side by side: each is painted, so that several cases run at the same time. */
export class Windows {
  readonly #idle: CaseWindow[] = []
  readonly #waiting: ((window: CaseWindow) => void)[] = []

  /** Opens `count` windows; `address` is any page Truce may see. */
  async open(driver: Driver, count: number, address: string): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const page = await driver.newWindow()
      const url = `${address}?window=${index}`
      await page.goto(url)
      const tabId = await until('the tab to be known', () =>
        driver.evaluateInExtension(
          async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
          url,
        ),
      )
      const alerts: string[] = []
      page.raw.on('dialog', (dialog) => {
        alerts.push(dialog.message())
        void dialog.dismiss().catch(() => undefined)
      })
      const popup = await driver.newWindow()
      const popupAddress = `${driver.extensionOrigin}popup.html?tab=${tabId}`
      this.#idle.push({ page, tabId, popup, popupAddress, alerts })
    }
  }

  /** Runs `work` with a free window. */
  async use<T>(work: (window: CaseWindow) => Promise<T>): Promise<T> {
    const window =
      this.#idle.pop() ?? (await new Promise<CaseWindow>((resolve) => this.#waiting.push(resolve)))
    window.alerts.length = 0
    try {
      return await work(window)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(window)
      else this.#idle.push(window)
    }
  }
}

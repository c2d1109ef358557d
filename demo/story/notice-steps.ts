import type { DriverPage } from '../../tests/browsers/driver-page.ts'
import { until } from '../../tests/browsers/until.ts'
import {
  canScroll,
  expect,
  expectNoPrompt,
  isShown,
  openArticle,
  type Step,
} from './story-context.ts'

const LAYER = '#gazette-popup-adblock'

const CHOICES = ['Dismiss notice', 'Support this site', 'Open reader view', 'Not now']

/**
 * The page's own account of itself, to tell whether it was put back exactly. Truce's own element is
 * left out: it stands beside the page, not in it.
 */
function describePage(page: DriverPage): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement
    const copy = root.cloneNode(true) as HTMLElement
    for (const child of copy.querySelectorAll(':scope > :not(head, body)')) child.remove()
    return [copy.outerHTML, scrollY, getComputedStyle(root).overflow].join('\n')
  })
}

/** The full-page layer: prompt, dismissal, undo, dismissal again. */
export const LAYER_STEPS: Step[] = [
  {
    name: 'notice',
    async run(context) {
      await openArticle(context, 'tide-gate')
      const { page } = context
      await until('the notice', () => isShown(page, LAYER))
      expect(!(await canScroll(page)), 'the article scrolls in spite of the notice')
      return 'The article is covered by "Adblock Detected" and does not scroll.'
    },
  },
  {
    name: 'prompt',
    async run(context) {
      const { page } = context
      const prompt = await page.waitForRole('dialog', 'Ad-block notice')
      const words = await prompt.text()
      expect(
        words.includes('disabling your ad blocker'),
        `the publisher's words are not in: ${words}`,
      )
      for (const name of CHOICES) await page.waitForRole('button', name)
      const checkbox = await page.waitForRole('checkbox', 'Always on this site')
      expect(!(await checkbox.isChecked()), '"Do this every time" is ticked in advance')
      context.pageBefore = await describePage(page)
      return `Truce asks, with the publisher's words and ${CHOICES.length} choices.`
    },
  },
  {
    name: 'dismissed',
    run: async ({ page }) => dismissLayer(page),
  },
  {
    name: 'undone',
    async run({ page, pageBefore }) {
      await page.getByRole('button', 'Undo').click()
      await until('the notice to be back', () => isShown(page, LAYER))
      await until('the page to be as before', async () => (await describePage(page)) === pageBefore)
      return 'Undo: the notice is back, and the page is what it was, to the letter.'
    },
  },
  {
    name: 'dismissed-again',
    async run(context) {
      const { browser, page } = context
      const prompt = page.getByRole('dialog', 'Ad-block notice')
      // After an undo Truce does not ask again, but the popup can still dismiss.
      if (await prompt.isVisible()) return dismissLayer(page)
      const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
      await popup.getByRole('button', 'Dismiss notice').click()
      await page.bringToFront()
      await until('the notice to go', async () => !(await isShown(page, LAYER)))
      await popup.close()
      return 'Dismissed again, from the popup this time.'
    },
  },
]

/** The other kinds of notice, and what must not be taken for one. */
export const OTHER_PAGE_STEPS: Step[] = [
  {
    name: 'dialog-dismissed',
    async run(context) {
      await openArticle(context, 'oyster-pier')
      const { page } = context
      await dismissNotice(page)
      await until('the dialog to go', async () => !(await isShown(page, '.blocker-dialog')))
      expect(await canScroll(page), 'the article does not scroll')
      const link = page.getByRole('link', 'Become a member')
      expect((await link.count()) > 0, 'the page behind the dialog is still inert')
      return 'A modal dialog that Escape does not close is gone, and the page behind it works.'
    },
  },
  {
    name: 'bar-dismissed',
    async run(context) {
      await openArticle(context, 'night-bus')
      const { page } = context
      await dismissNotice(page)
      await until('the bar to go', async () => !(await isShown(page, '.adblock-bar')))
      return 'The bar at the bottom is gone.'
    },
  },
  {
    name: 'newsletter-untouched',
    async run(context) {
      await openArticle(context, 'seed-library')
      const { page } = context
      await until('the newsletter box', () => isShown(page, '.newsletter-popup'))
      const before = await describePage(page)
      await expectNoPrompt(page)
      expect(await isShown(page, '.cookie-bar'), 'the cookie bar is gone')
      expect((await describePage(page)) === before, 'the page was changed')
      return 'A newsletter box and a cookie bar are left alone.'
    },
  },
  {
    name: 'article-about-blocking',
    async run(context) {
      await openArticle(context, 'readers-who-block')
      const before = await describePage(context.page)
      await expectNoPrompt(context.page)
      expect((await describePage(context.page)) === before, 'the page was changed')
      return 'An article about ad blockers, full of their words, is left alone.'
    },
  },
]

async function dismissNotice(page: DriverPage): Promise<void> {
  await page.waitForRole('dialog', 'Ad-block notice')
  await page.getByRole('button', 'Dismiss notice').click()
  await page.waitForRole('status')
}

async function dismissLayer(page: DriverPage): Promise<string> {
  await dismissNotice(page)
  await until('the notice to go', async () => !(await isShown(page, LAYER)))
  await page.waitForRole('button', 'Undo')
  expect(await canScroll(page), 'the article does not scroll after the dismissal')
  return 'The notice is gone, the article scrolls, and Undo is offered.'
}

import { until } from '../../tests/browsers/until.ts'
import { expect, isShown, openArticle, type Step } from './story-context.ts'

const RADIOS = ['Ask me', 'Dismiss it', 'Leave it']

/** The pages of the extension itself, before anything was chosen. */
export const WELCOME_STEP: Step = {
  name: 'welcome',
  async run(context) {
    context.shown = await context.browser.openExtensionPage('welcome.html')
    await context.shown.waitForRole('heading')
    return `The welcome page says: ${await context.shown.getByRole('heading').text()}`
  },
}

/** The popup on an article whose notice has been dismissed. */
export const POPUP_STEP: Step = {
  name: 'popup',
  async run(context) {
    const { browser, page } = context
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabIdOf(page)}`)
    context.shown = popup
    await popup.setViewport({ width: 380, height: 600 })
    const site = new URL(context.origin).hostname
    await until('the site’s name', async () =>
      (await popup.getByRole('heading').text()).includes(site),
    )
    await popup.waitForRole('switch', 'Support this site')
    await popup.waitForRole('radiogroup', 'When a notice appears here')
    for (const name of RADIOS) {
      expect((await popup.getByRole('radio', name).count()) === 1, `no radio "${name}"`)
    }
    await popup.waitForRole('button', 'Undo')
    await popup.waitForRole('button', 'Open reader view')
    return `The popup is about ${site} and offers the same choices.`
  },
}

/** Reading in the reader view and coming back. */
export const READER_STEPS: Step[] = [
  {
    name: 'reader',
    async run(context) {
      await openArticle(context, 'tide-gate')
      const { browser, page } = context
      await page.waitForRole('dialog', 'Ad-block notice')
      await page.getByRole('button', 'Open reader view').click()
      const reader = await browser.waitForPage((url) =>
        url.startsWith(`${browser.extensionOrigin}reader.html`),
      )
      context.shown = reader
      await reader.waitForRole('article')
      expect((await reader.getByRole('article').count()) === 1, 'there is more than one article')
      const text = await reader.getByRole('article').text()
      expect(text.includes('slab of steel'), 'the first paragraph is missing')
      expect(text.includes('quite slowly'), 'the end is missing')
      const links = await (await reader.waitForRole('navigation', 'Related links')).text()
      expect(links.includes('oysters'), 'the related articles are missing')
      expect(!links.includes('mattress'), 'partner content is among the related links')
      return `The reader view shows ${text.split(/\s+/).length} words and the related links.`
    },
  },
  {
    name: 'back',
    async run(context) {
      const { browser, page, shown } = context
      expect((await shown.url()).startsWith(browser.extensionOrigin), 'the reader view is not open')
      context.shown = page
      // In a tab of its own the reader view has nothing to go back to; it is closed instead.
      if (shown === page) await page.back()
      else await shown.close()
      expect(
        !(await page.url()).startsWith(browser.extensionOrigin),
        'Back stays in the reader view',
      )
      await until('the article', () => isShown(page, '.story'))
      return 'Back leads to the article’s own page again.'
    },
  },
]

/** Supporting a site: from then on its pages are left as they are. */
export const SUPPORT_STEP: Step = {
  name: 'supported',
  async run(context) {
    await openArticle(context, 'tide-gate')
    const { browser, page } = context
    await page.waitForRole('dialog', 'Ad-block notice')
    await page.getByRole('button', 'Support this site').click()
    await page.waitForNoRole('dialog', 'Ad-block notice')
    expect(await isShown(page, '#gazette-popup-adblock'), 'the notice was taken away all the same')
    await page.reload()
    const tabId = await browser.tabIdOf(page)
    const { text, title } = await until('the badge to say so', async () => {
      const badge = await browser.badge(tabId)
      return badge.title.includes('support') && badge
    })
    expect(await isShown(page, '#gazette-popup-adblock'), 'the notice is gone on a supported site')
    return `The page is left as it is. Badge: "${text}", "${title}".`
  },
}

/** The settings, which know about the choice. */
export const OPTIONS_STEP: Step = {
  name: 'options',
  async run(context) {
    const options = await context.browser.openExtensionPage('options.html')
    context.shown = options
    await options.waitForRole('radiogroup', 'When a notice appears')
    const table = await options.waitForRole('table', 'Sites')
    const site = new URL(context.origin).hostname
    await until('the supported site in the table', async () => (await table.text()).includes(site))
    await options.waitForRole('button', 'Export')
    await options.waitForRole('button', 'Import')
    return `The settings list ${site} as supported.`
  },
}

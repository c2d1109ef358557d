import { type Browser, browser } from 'wxt/browser'

/** The only session rule of Truce. */
const RULE_ID = 1

/**
 * Every picture that a page of Truce asks for. Browsers send an extension's page all cookies of the
 * picture's host, `SameSite=Strict` too, and Chromium names the extension as its origin; all of it goes,
 * on every hop of a redirect, and nothing of the answer is kept as a cookie.
 */
function ruleFor(extensionHost: string): Browser.declarativeNetRequest.Rule {
  const remove = (header: string) => ({ header, operation: 'remove' as const })
  return {
    id: RULE_ID,
    priority: 1,
    action: {
      type: 'modifyHeaders',
      requestHeaders: ['cookie', 'origin', 'referer'].map(remove),
      responseHeaders: [remove('set-cookie')],
    },
    condition: { initiatorDomains: [extensionHost], resourceTypes: ['image'] },
  }
}

/**
 * Readies the browser so that the pictures of an article are asked for as by nobody, and tells from which
 * sites (match patterns) they may be: the rule holds only where Truce has access. Empty where there is no
 * rule. Never rejects; sooner than the first picture is shown, or its request goes out as any.
 */
export async function openPictureSites(): Promise<string[]> {
  try {
    const { hostname } = new URL(browser.runtime.getURL('/reader.html'))
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [RULE_ID],
      addRules: [ruleFor(hostname)],
    })
    return (await browser.permissions.getAll()).origins ?? []
  } catch (error) {
    console.error('Pictures are not loaded: the browser took no rule for them.', error)
    return []
  }
}

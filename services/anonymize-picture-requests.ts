import { type Browser, browser } from 'wxt/browser'

/** The only session rule of Truce. */
const RULE_ID = 1

/**
 * Matches every picture that a page of Truce requests. Such a request carries all cookies of the picture's host,
 * `SameSite=Strict` ones too, and in Chromium the extension as its origin. The rule removes both on every hop of a
 * redirect, and sets no cookie from the response (`tests/e2e/reader-privacy.test.ts`).
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
 * Makes the browser request pictures without anything that identifies the reader. To be called before the first
 * picture is shown. Never rejects.
 *
 * @returns match patterns of the sites whose pictures may be loaded, which are those Truce has access to: the rule
 *   applies to no others. Empty where the browser does not accept the rule.
 */
export async function anonymizePictureRequests(): Promise<string[]> {
  try {
    const { hostname } = new URL(browser.runtime.getURL('/reader.html'))
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [RULE_ID],
      addRules: [ruleFor(hostname)],
    })
    return (await browser.permissions.getAll()).origins ?? []
  } catch (error) {
    console.error(
      'Pictures are not loaded: the browser refused the rule that anonymizes them.',
      error,
    )
    return []
  }
}

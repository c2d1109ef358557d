/** A rule of `declarativeNetRequest`, as far as it is read here. */
export interface Rule {
  action: { type: string }
  condition: {
    urlFilter?: string
    domainType?: string
    initiatorDomains?: string[]
    requestDomains?: string[]
    resourceTypes?: string[]
    excludedResourceTypes?: string[]
  }
}

/**
 * The rules that match a request of any site to itself by `fetch`. Those with a regular expression are left out: they
 * could only be more.
 */
export function rulesFor(rules: readonly Rule[], url: string): Rule[] {
  return rules.filter(({ condition }) => {
    const { urlFilter, resourceTypes, excludedResourceTypes, domainType } = condition
    if (!urlFilter || domainType === 'thirdParty') return false
    if (condition.initiatorDomains || condition.requestDomains) return false
    if (resourceTypes && !resourceTypes.includes('xmlhttprequest')) return false
    if (excludedResourceTypes?.includes('xmlhttprequest')) return false
    return patternOf(urlFilter).test(url)
  })
}

/** https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest#property-RuleCondition-urlFilter */
function patternOf(urlFilter: string): RegExp {
  const [, start = '', body = '', end = ''] = /^(\|{0,2})(.*?)(\|?)$/s.exec(urlFilter) ?? []
  const anchors: Record<string, string> = { '': '', '|': '^', '||': '^[a-z-]+://(?:[^/?#]+\\.)?' }
  const middle = body
    .replace(/[.+?${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('^', '(?:[^\\w.%-]|$)')
  return new RegExp(`${anchors[start]}${middle}${end && '$'}`, 'i')
}

import { describe, expect, it } from 'vitest'
import { type UnreachableTab, whyUnreachable } from '@/core/address/why-unreachable'

const why = (tab: Partial<UnreachableTab>) =>
  whyUnreachable({ url: undefined, refusal: '', ownOrigin: 'chrome-extension://truce/', ...tab })

const STORY = 'https://paper.example/story'

describe('whyUnreachable', () => {
  it.each([
    ['loading', { status: 'loading', url: '', pendingUrl: STORY }],
    ['loading', { status: 'loading', url: 'about:blank' }],
    ['ownPage', { url: 'chrome-extension://truce/welcome.html' }],
    ['browserPage', {}],
    ['browserPage', { url: 'chrome://settings/' }],
    ['browserPage', { url: 'about:config' }],
    ['localFile', { url: 'file:///home/reader/page.html' }],
    ['protected', { url: 'https://chromewebstore.google.com/detail/truce' }],
    ['protected', { url: 'https://addons.mozilla.org/firefox/' }],
    ['notLoaded', { url: STORY, refusal: 'Error: Frame with ID 0 is showing error page' }],
    ['notLoaded', { url: STORY, favIconUrl: 'chrome://global/skin/icons/info.svg' }],
    ['pdf', { url: 'https://paper.example/Report.PDF?page=2' }],
    ['pdf', { url: STORY, favIconUrl: 'chrome://global/skin/icons/pdf.svg' }],
  ] as const)('tells %s by %o', (reason, tab) => {
    expect(why(tab)).toBe(reason)
  })

  it('does not guess about a page of the web that refuses for a reason of its own', () => {
    expect(why({ url: STORY, refusal: 'Error: Cannot access contents of the page' })).toBe(
      undefined,
    )
  })

  it.each(['blob:https://paper.example/1f0c', 'data:text/html,Hello'])(
    'does not call %s, which a page has made, a part of the browser',
    (url) => {
      expect(why({ url })).toBe(undefined)
    },
  )

  it('does not call a page loading whose old address is known', () => {
    expect(why({ status: 'loading', url: STORY })).toBe(undefined)
  })
})

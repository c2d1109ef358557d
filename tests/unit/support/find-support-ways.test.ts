import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { findSupportWays } from '@/core/support/find-support-ways'

const URL_ = 'https://www.valley.example/story/1-river'

function find(body: string, head = '') {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`)
  return findSupportWays(document as unknown as Document, { url: URL_ })
}
const links = (body: string, head = '') => find(body, head).links
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`

describe('findSupportWays', () => {
  it.each([
    ['https://www.patreon.com/valley', 'subscribe'],
    ['https://ko-fi.com/valley', 'donate'],
    ['https://www.buymeacoffee.com/valley', 'donate'],
    ['https://opencollective.com/valley', 'donate'],
    ['https://liberapay.com/valley/', 'donate'],
    ['https://github.com/sponsors/valley', 'donate'],
    ['https://www.paypal.com/donate?hosted_button_id=1', 'donate'],
    ['https://paypal.me/valley', 'donate'],
    ['https://steadyhq.com/de/valley', 'subscribe'],
    ['https://valley.memberful.com/checkout?plan=1', 'subscribe'],
    ['https://valley.substack.com/', 'newsletter'],
  ])('knows the service at %s', (href, kind) => {
    expect(links(link(href, 'Our page'))).toEqual([{ kind, href, title: 'Our page' }])
  })

  it.each([
    ['Subscribe', 'subscribe'],
    ['Become a member', 'subscribe'],
    ['Jetzt abonnieren', 'subscribe'],
    ['Abo', 'subscribe'],
    ["S'abonner", 'subscribe'],
    ['Suscríbete', 'subscribe'],
    ['Assine já', 'subscribe'],
    ['Подписка на газету', 'subscribe'],
    ['定期購読', 'subscribe'],
    ['구독하기', 'subscribe'],
    ['اشترك الآن', 'subscribe'],
    ['Donate', 'donate'],
    ['Support our journalism', 'donate'],
    ['Spenden', 'donate'],
    ['Faire un don', 'donate'],
    ['Wesprzyj nas', 'donate'],
    ['寄付する', 'donate'],
    ['Newsletter', 'newsletter'],
    ['Subscribe to our newsletter', 'newsletter'],
    ['Nieuwsbrief', 'newsletter'],
    ['メルマガ登録', 'newsletter'],
  ])('reads "%s" as a link to the own site', (words, kind) => {
    const href = 'https://www.valley.example/x'
    expect(links(link('/x', words))).toEqual([{ kind, href, title: words }])
  })

  it('reads link elements in the head', () => {
    const head = `<link rel="monetization" href="https://wallet.example/valley">
      <link rel="payment" href="https://ko-fi.com/valley" title="A coffee">
      <link rel="alternate" type="application/rss+xml" title="All stories" href="/feed/">
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="alternate" type="application/feed+json" href="/feed.json">`
    expect(links('', head)).toEqual([
      { kind: 'donate', href: 'https://ko-fi.com/valley', title: 'A coffee' },
      { kind: 'feed', href: 'https://www.valley.example/feed/', title: 'All stories' },
      { kind: 'feed', href: 'https://www.valley.example/feed.json', title: '' },
      { kind: 'monetization', href: 'https://wallet.example/valley', title: '' },
    ])
  })

  it('reads JSON-LD', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          isAccessibleForFree: 'False',
          publisher: {
            potentialAction: { '@type': 'DonateAction', target: { urlTemplate: '/give' } },
          },
        },
        { '@type': 'SubscribeAction', target: 'https://www.valley.example/plans' },
      ],
    }
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(find('', script)).toEqual({
      isFree: false,
      links: [
        { kind: 'subscribe', href: 'https://www.valley.example/plans', title: '' },
        { kind: 'donate', href: 'https://www.valley.example/give', title: '' },
      ],
    })
  })

  it('ignores broken JSON-LD', () => {
    const script = '<script type="application/ld+json">{"@type":"DonateAction",</script>'
    expect(find(link('/give', 'Donate'), script).links).toHaveLength(1)
  })

  it('keeps a fragment that opens an offer', () => {
    expect(links(link('#/portal/signup', 'Subscribe'))[0]?.href).toBe(`${URL_}#/portal/signup`)
  })

  it('puts declared ways before those found by their text, without duplicates', () => {
    const body = [
      link('/a', 'Donate'),
      link('/donate', 'Donate now'),
      link('https://ko-fi.com/valley', 'Tea'),
      link('https://www.ko-fi.com/valley/', 'Tea'),
      link('https://ko-fi.com/valley?utm_source=x', 'Tea again'),
    ].join('')
    expect(links(body).map(({ href }) => href)).toEqual([
      'https://ko-fi.com/valley',
      'https://www.valley.example/donate',
    ])
  })

  it.each([
    ['another site', link('https://elsewhere.example/subscribe', 'Subscribe')],
    ['an advertising network', link('https://www.taboola.com/donate', 'Donate')],
    ['what is paid for', '<a rel="sponsored" href="https://ko-fi.com/other">Tea</a>'],
    ['a headline', link('/2026/11/donations-for-the-old-quay-are-pouring-in', 'Donations pour in')],
    ['a sentence', link('/x', 'Subscribe now to read what happened when the river rose at night')],
    ['the rules of a subscription', link('/agb', 'Subscription terms')],
    ['an account that exists', link('/account', 'My subscription')],
    ['a contract', link('/legal', 'Subscriber Agreement')],
    ['a log-in', link('/login', 'Log in / Become a member')],
    ['a text kept on a service', link('https://www.patreon.com/posts/how-to-1', 'How to')],
    ['leaving', link('/out', 'Unsubscribe')],
    ['a place of the page itself', link('#letter', 'Newsletter')],
    ['an address of no page', link('javascript:subscribe()', 'Subscribe')],
    ['mail', link('mailto:a@valley.example', 'Donate')],
    ['a service’s sharing button', link('https://www.patreon.com/login', 'Patreon')],
    ['a service’s front page', link('https://ko-fi.com/', 'Ko-fi')],
    ['other words', link('/about', 'About us')],
  ])('leaves out %s', (_name, body) => {
    expect(links(body)).toEqual([])
  })

  it('does not change the document', () => {
    const { document } = parseHTML(`<html><body>${link('/donate', 'Donate')}</body></html>`)
    const before = document.documentElement.outerHTML
    findSupportWays(document as unknown as Document, { url: URL_ })
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

describe('findSupportWays on a hosting', () => {
  const url = 'https://alice.github.io/story/'
  const hrefs = (body: string) => {
    const { document } = parseHTML(`<html><body>${body}</body></html>`)
    return findSupportWays(document as unknown as Document, { url }).links.map(({ href }) => href)
  }

  it('does not take a stranger’s donation page beside it for the publisher’s', () => {
    expect(hrefs(link('https://bob.github.io/donate', 'Donate'))).toEqual([])
  })

  it('takes the publisher’s own', () => {
    expect(hrefs(link('https://alice.github.io/donate', 'Donate'))).toEqual([
      'https://alice.github.io/donate',
    ])
  })
})

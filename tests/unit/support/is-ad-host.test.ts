import { describe, expect, it } from 'vitest'
import { isAdHost } from '@/core/support/is-ad-host'

describe('isAdHost', () => {
  it.each([
    'securepubads.g.doubleclick.net',
    'pagead2.googlesyndication.com',
    'c.amazon-adsystem.com',
    'acdn.adnxs.com',
    'static.criteo.net',
    'cdn.taboola.com',
    'widgets.outbrain.com',
    'contextual.media.net',
    'a.teads.tv',
    'ads.pubmatic.com',
  ])('knows %s', (host) => {
    expect(isAdHost(host)).toBe(true)
  })

  it.each(['news.example', 'notcriteo.net', 'media.net.example', 'doubleclick.net'])(
    'leaves %s alone',
    (host) => {
      expect(isAdHost(host)).toBe(false)
    },
  )
})

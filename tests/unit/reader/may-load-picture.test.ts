import { describe, expect, it } from 'vitest'
import { mayLoadPicture } from '@/core/reader/may-load-picture'

const ALL = ['http://*/*', 'https://*/*']

describe('a picture may be loaded', () => {
  it.each([
    ['from anywhere, with access to all sites', 'https://img.example/a.png', ALL],
    ['whatever the port', 'http://img.example:8080/a.png', ALL],
    ['with <all_urls>', 'https://img.example/a.png', ['<all_urls>']],
    ['with a pattern for any scheme', 'http://img.example/a.png', ['*://*/*']],
    ['from the only granted site', 'https://img.example/a.png', ['https://img.example/*']],
    ['from a subdomain of a granted site', 'https://a.img.example/a.png', ['*://*.img.example/*']],
    [
      'from the site itself, granted with all below',
      'https://img.example/',
      ['*://*.img.example/*'],
    ],
    ['from a data: URL', 'data:image/png;base64,AAAA', []],
  ])('%s', (_, src, sites) => expect(mayLoadPicture(src, sites)).toBe(true))
})

describe('a picture may not be loaded', () => {
  it.each([
    ['without any granted site', 'https://img.example/a.png', []],
    ['from a site that is not granted', 'https://img.example/a.png', ['https://paper.example/*']],
    [
      'from a site whose name ends like a granted one',
      'https://notimg.example/',
      ['*://*.img.example/*'],
    ],
    ['from a subdomain that is not granted', 'https://a.img.example/', ['https://img.example/*']],
    ['under another scheme', 'http://img.example/a.png', ['https://*/*']],
    ['from a URL that is not http(s)', 'file:///etc/passwd', ['<all_urls>']],
    ['from an invalid URL', 'nonsense', ALL],
  ])('%s', (_, src, sites) => expect(mayLoadPicture(src, sites)).toBe(false))
})

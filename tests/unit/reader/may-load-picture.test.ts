import { describe, expect, it } from 'vitest'
import { mayLoadPicture } from '@/core/reader/may-load-picture'

const ALL = ['http://*/*', 'https://*/*']

describe('a picture may be loaded', () => {
  it.each([
    ['from anywhere, with access to all sites', 'https://img.example/a.png', ALL],
    ['whatever the port', 'http://img.example:8080/a.png', ALL],
    ['under the one pattern for all', 'https://img.example/a.png', ['<all_urls>']],
    ['under any scheme', 'http://img.example/a.png', ['*://*/*']],
    ['from the one site granted', 'https://img.example/a.png', ['https://img.example/*']],
    ['from below the site granted', 'https://a.img.example/a.png', ['*://*.img.example/*']],
    [
      'from the site itself, granted with all below',
      'https://img.example/',
      ['*://*.img.example/*'],
    ],
    ['when it stands in its address', 'data:image/png;base64,AAAA', []],
  ])('%s', (_, src, sites) => expect(mayLoadPicture(src, sites)).toBe(true))
})

describe('a picture may not be loaded', () => {
  it.each([
    ['with access withheld', 'https://img.example/a.png', []],
    ['from another site than granted', 'https://img.example/a.png', ['https://paper.example/*']],
    ['from a site that only ends alike', 'https://notimg.example/', ['*://*.img.example/*']],
    ['from below a site granted alone', 'https://a.img.example/', ['https://img.example/*']],
    ['under another scheme', 'http://img.example/a.png', ['https://*/*']],
    ['from no web address', 'file:///etc/passwd', ['<all_urls>']],
    ['from nonsense', 'nonsense', ALL],
  ])('%s', (_, src, sites) => expect(mayLoadPicture(src, sites)).toBe(false))
})

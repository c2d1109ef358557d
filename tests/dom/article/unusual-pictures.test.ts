import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { PAGE_URL, page, pageHtml } from './article-pages'
import { liveArticle } from './live-article'

const parsed = (inside: string) => extractArticle(page({ inside }), { url: PAGE_URL })?.html ?? ''
const live = (inside: string, head = '') => liveArticle(pageHtml({ inside, head }))?.html ?? ''

/** The pictures in markup, as `address|alternative text`. */
function pictures(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('img')].map(
    (image) =>
      `${image.getAttribute('src')?.replace(/^https?:\/\/[^/]+/, '')}|${image.getAttribute('alt') ?? ''}`,
  )
}

const BOX = 'width:600px;height:300px'

describe('pictures that are no img become one', () => {
  it.each([
    [
      'an object with a picture inside for old browsers',
      '<object type="image/svg+xml" data="/weir.svg"><img src="/weir.png" alt="The weir"></object>',
      '/weir.svg|The weir',
    ],
    ['an object that its address names', '<object data="/weir.png"></object>', '/weir.png|'],
    ['an embed', '<embed src="/weir.svg" type="image/svg+xml" title="Weir">', '/weir.svg|Weir'],
    [
      'a picture of AMP',
      '<amp-img src="/weir.jpg" width="600" height="400" alt="The weir"><noscript><img src="/weir.jpg"></noscript></amp-img>',
      '/weir.jpg|The weir',
    ],
    [
      'the background of an empty box that says what it shows',
      `<div role="img" aria-label="The weir" style="background-image:url(/weir.jpg);${BOX}"></div>`,
      '/weir.jpg|The weir',
    ],
    [
      'an empty box that a script is to fill',
      `<figure><div class="late" data-src="/weir.jpg" style="${BOX}"></div><figcaption>The weir</figcaption></figure>`,
      '/weir.jpg|',
    ],
    [
      'a picture in a button that enlarges it',
      '<figure><button aria-label="Enlarge"><img src="/weir.jpg" alt="The weir" width="600" height="300"></button><figcaption>The weir in May</figcaption></figure>',
      '/weir.jpg|The weir',
    ],
  ])('%s', (_what, inside, picture) => {
    expect(pictures(parsed(inside))).toEqual([picture])
    expect(pictures(live(inside))).toEqual([picture])
  })

  it('the background that a style sheet gives to the box of a figure', () => {
    const head = `<style>.weir{background:url("/weir.jpg") center;${BOX}}</style>`
    const figure = '<figure><div class="weir"></div><figcaption>The weir</figcaption></figure>'
    expect(pictures(live(figure, head))).toEqual(['/weir.jpg|'])
  })

  it('one and not two, where the copy without scripts stands before the picture', () => {
    const twin =
      '<noscript><img src="/weir.jpg" alt="The weir"></noscript><img data-src="/weir.jpg" alt="The weir">'
    expect(
      pictures(parsed(`<p>The weir was drawn in May, before the water came.</p>${twin}`)),
    ).toEqual(['/weir.jpg|The weir'])
  })

  it('not the words of the button around it', () => {
    const kept = live(
      '<figure><button><img src="/weir.jpg" width="600" height="300"><span>Enlarge it</span></button></figure>',
    )
    expect(pictures(kept)).toHaveLength(1)
    expect(kept).not.toContain('Enlarge it')
  })
})

describe('what is no picture stays out', () => {
  it.each([
    [
      'an icon in a button',
      '<p><button><img src="/share.png" width="20" height="20"></button></p>',
    ],
    [
      'the sprite of an icon',
      '<p>Wet.<i style="background:url(/sprite.png);width:16px;height:16px"></i></p>',
    ],
    ['a box with a script’s address', `<div data-src="/widget.js" style="${BOX}"></div>`],
    ['an object that is a program', '<object type="application/x-game" data="/game.bin"></object>'],
    [
      'the background of a box of text',
      `<div style="background:url(/paper.png)"><p>Wet all over, said the miller, and went home before it was night.</p></div>`,
    ],
  ])('%s', (_what, inside) => {
    expect(pictures(parsed(inside))).toEqual([])
    expect(pictures(live(inside))).toEqual([])
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { collectRelatedLinks } from '@/core/related'
import { PAGE_URL, PROSE, pageHtml } from './article-pages'

const NOTICE =
  '<div class="overlay" id="notice"><p>We noticed that you are using an ad blocker. Please support the valley by switching it off on this page, it only takes a moment of your time.</p></div>'

const RELATED =
  '<section class="related-posts"><h3>Related</h3><a href="/story/2-otters">How to count an otter</a></section>'

/** A page in a frame: with layout, images that load, and a window. */
function livePage(html: string): Document {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const live = frame.contentDocument
  if (!live) throw new Error('A frame without a document.')
  live.open()
  live.write(html)
  live.close()
  return live
}

describe('reading a live page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
  })

  it('does not change it', async () => {
    const live = livePage(
      pageHtml({
        inside: `${NOTICE}<img data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript><video src="/v.mp4"></video>`,
        after: RELATED,
      }),
    )
    const before = live.documentElement.outerHTML
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(live, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })

    const article = extractArticle(live, {
      url: PAGE_URL,
      exclude: [...live.querySelectorAll('#notice')],
    })
    collectRelatedLinks(live, { url: PAGE_URL, article })

    await Promise.resolve()
    expect(changes).toEqual([])
    expect(live.documentElement.outerHTML).toBe(before)
  })

  it('does not change shadow trees, selection, focus, scroll position and fields', async () => {
    const fields = '<input id="field" value="as served"><div id="host"></div>'
    const live = livePage(
      pageHtml({ before: `<div style="height:3000px">${fields}</div>`, after: RELATED }),
    )
    const frame = document.querySelector('iframe')
    const window = live.defaultView
    const host = live.getElementById('host')
    const field = live.getElementById('field') as HTMLInputElement | null
    const paragraph = live.querySelector('article p')
    if (!frame || !window || !host || !field || !paragraph) throw new Error('A part is missing.')
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = '<p>Words in a shadow tree.</p><slot></slot>'
    field.value = 'as typed'
    field.focus()
    window.getSelection()?.selectAllChildren(paragraph)
    window.scrollTo(0, 700)
    const state = () => ({
      shadow: shadow.innerHTML,
      selected: window.getSelection()?.toString(),
      focus: live.activeElement?.id,
      scroll: window.scrollY,
      value: field.value,
    })
    const before = state()
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(shadow, { subtree: true, childList: true, attributes: true })

    const article = extractArticle(live, { url: PAGE_URL })
    collectRelatedLinks(live, { url: PAGE_URL, article })

    await Promise.resolve()
    expect(state()).toEqual(before)
    expect(before).toMatchObject({ selected: PROSE[0], scroll: 700, value: 'as typed' })
    expect(changes).toEqual([])
  })

  it('leaves out the excluded elements', () => {
    const live = livePage(pageHtml({ inside: NOTICE }))
    const told = extractArticle(live, {
      url: PAGE_URL,
      exclude: [...live.querySelectorAll('#notice')],
    })
    expect(extractArticle(live, { url: PAGE_URL })?.text).toContain('ad blocker')
    expect(told?.text).toBe(PROSE.join('\n\n'))
  })

  it('accepts an excluded element that is not in the page', () => {
    const live = livePage(pageHtml())
    expect(
      extractArticle(live, { url: PAGE_URL, exclude: [document.createElement('p')] })?.text,
    ).toBe(PROSE.join('\n\n'))
  })
})

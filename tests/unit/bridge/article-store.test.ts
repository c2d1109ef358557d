import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { storage } from 'wxt/utils/storage'
import { ArticleTooLargeError, loadArticle, saveArticle } from '@/bridge/article-store'
import type { StoredArticle } from '@/bridge/stored-article'

function page(url: string, storedAt = 1, html = '<p>Text</p>'): StoredArticle {
  const article = {
    title: 'A river returns',
    html,
    text: 'Text',
    wordCount: 1,
    lang: 'en',
    dir: 'ltr' as const,
  }
  const related = [
    {
      href: 'https://valley.example/2',
      title: 'Otters',
      source: 'section' as const,
      sponsored: false,
    },
  ]
  const support = {
    links: [{ kind: 'donate' as const, href: 'https://ko-fi.com/valley', title: 'Tea' }],
    isFree: true,
  }
  return { url, article, related, support, storedAt }
}

const URL_ = 'https://valley.example/story?id=1&x=ü#part'

describe('the article store', () => {
  beforeEach(() => fakeBrowser.reset())

  it('returns what was stored', async () => {
    await saveArticle(page(URL_))
    expect(await loadArticle(URL_)).toEqual(page(URL_))
  })

  it('stores the latest article of a page', async () => {
    await saveArticle(page(URL_))
    await saveArticle(page(URL_, 2, '<p>New</p>'))
    expect((await loadArticle(URL_))?.article.html).toBe('<p>New</p>')
  })

  it('returns nothing for an unknown address', async () => {
    expect(await loadArticle(URL_)).toBeUndefined()
  })

  it('deletes the oldest article when room is short', async () => {
    const large = 'x'.repeat(2_900_000)
    await saveArticle(page('https://valley.example/1', 1, large))
    await saveArticle(page('https://valley.example/2', 2, large))
    await saveArticle(page('https://valley.example/3', 3, large))
    expect(await loadArticle('https://valley.example/1')).toBeUndefined()
    expect(await loadArticle('https://valley.example/2')).toBeDefined()
    expect(await loadArticle('https://valley.example/3')).toBeDefined()
  })

  it('refuses an article that is too large, and deletes none for it', async () => {
    await saveArticle(page('https://valley.example/1'))
    await expect(saveArticle(page(URL_, 2, 'ж'.repeat(1_600_000)))).rejects.toBeInstanceOf(
      ArticleTooLargeError,
    )
    expect(await loadArticle('https://valley.example/1')).toBeDefined()
  })

  it('does not delete other items', async () => {
    await storage.setItem('session:other', 'x'.repeat(100))
    await saveArticle(page(URL_))
    expect(await storage.getItem('session:other')).toBe('x'.repeat(100))
  })

  it('reads an article stored without ways to support', async () => {
    const { support: _, ...older } = page(URL_)
    await storage.setItem(`session:readerPage:${URL_}`, older)
    expect((await loadArticle(URL_))?.support).toEqual({ links: [] })
  })

  describe('does not trust what is stored', () => {
    it.each([
      ['a string', 'text'],
      ['nothing', null],
      ['a list', []],
      ['an article without a text', { ...page(URL_), article: { title: 'a', html: 'b' } }],
      ['related links that are no list', { ...page(URL_), related: 'x' }],
      ['another page', page('https://evil.example/')],
      ['an address that is not of the web', { ...page(URL_), url: 'javascript:x()' }],
    ])('%s', async (_, stored) => {
      await storage.setItem(`session:readerPage:${URL_}`, stored)
      expect(await loadArticle(URL_)).toBeUndefined()
    })

    it('drops links and pictures that do not lead to the web, and unknown fields', async () => {
      const stored = page(URL_)
      await storage.setItem(`session:readerPage:${URL_}`, {
        ...stored,
        evil: 1,
        article: { ...stored.article, leadImage: 'javascript:x()', dir: 'sideways', byline: 7 },
        related: [
          ...stored.related,
          { href: 'javascript:x()', title: 'x', source: 'section', sponsored: false },
        ],
        support: {
          links: [
            ...stored.support.links,
            { kind: 'donate', href: 'javascript:x()', title: 'x' },
            { kind: 'steal', href: 'https://valley.example/', title: 'x' },
          ],
          isFree: true,
          evil: 1,
        },
      })
      const { dir: _, ...article } = stored.article
      expect(await loadArticle(URL_)).toEqual({ ...stored, article })
    })
  })
})

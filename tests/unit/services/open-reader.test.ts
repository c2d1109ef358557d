import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { loadArticle } from '@/bridge/article-store'
import { readTotals } from '@/bridge/totals-store'
import { openReader } from '@/services/open-reader'

const URL_ = 'https://valley.example/story?a=1&b=2'

const ARTICLE = { title: 'A river returns', html: '<p>Text</p>', text: 'Text', wordCount: 1 }

const answer = (page: object) => ({
  ok: true,
  page: { url: URL_, article: ARTICLE, related: [], storedAt: 1, ...page },
})

async function tabAt(url: string): Promise<number> {
  const { id } = await browser.tabs.create({ url })
  return id as number
}

function pageAnswers(result: unknown) {
  return vi
    .spyOn(browser.scripting, 'executeScript')
    .mockResolvedValue([{ documentId: '', frameId: 0, result }] as never)
}

describe('openReader', () => {
  beforeEach(() => {
    vi.restoreAllMocks()
    fakeBrowser.reset()
    vi.spyOn(browser.runtime, 'getURL').mockImplementation(
      (path) => `chrome-extension://truce${path}`,
    )
  })

  it('stores the article and shows it in the same tab', async () => {
    const id = await tabAt(URL_)
    const support = { links: [{ kind: 'donate', href: 'https://ko-fi.com/valley', title: 'Tea' }] }
    const inject = pageAnswers(answer({})).mockImplementation(async ({ files }) => [
      {
        documentId: '',
        frameId: 0,
        result: files?.[0] === '/support-ways.js' ? support : answer({}),
      } as never,
    ])
    const update = vi.spyOn(browser.tabs, 'update')
    expect(await openReader(id)).toBe('opened')
    expect(inject).toHaveBeenCalledWith({
      target: { tabId: id, frameIds: [0] },
      files: ['/above-article.js', '/extract.js'],
    })
    expect(update).toHaveBeenCalledWith(id, {
      url: `chrome-extension://truce/reader.html?url=${encodeURIComponent(URL_)}`,
    })
    const stored = await loadArticle(URL_)
    expect(stored?.article).toEqual(ARTICLE)
    expect(stored?.support).toEqual(support)
  })

  it('stores the language of the text, where the page declares another', async () => {
    const text = 'Der Fluss kam von selbst zurück, und niemand weiß, warum. '.repeat(6)
    pageAnswers(answer({ article: { ...ARTICLE, text, lang: 'en' } }))
    vi.spyOn(browser.i18n, 'detectLanguage').mockResolvedValue({
      isReliable: true,
      languages: [{ language: 'de', percentage: 99 }],
    } as never)
    await openReader(await tabAt(URL_))
    expect((await loadArticle(URL_))?.article.lang).toBe('de')
  })

  it('counts an article once until the browser closes, and none of a private window', async () => {
    pageAnswers(answer({}))
    const id = await tabAt(URL_)
    await openReader(id)
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id, url: URL_ } as never)
    await openReader(id)
    expect((await readTotals()).articlesRead).toBe(1)
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id, url: `${URL_}&c` } as never)
    vi.spyOn(browser.tabs, 'update').mockResolvedValue({ incognito: true } as never)
    expect(await openReader(id)).toBe('opened')
    expect((await readTotals()).articlesRead).toBe(1)
  })

  it('does not store an article under an address that the page made up', async () => {
    pageAnswers(answer({ url: 'https://bank.example/' }))
    expect(await openReader(await tabAt(URL_))).toBe('opened')
    expect(await loadArticle('https://bank.example/')).toBeUndefined()
    expect(await loadArticle(URL_)).toBeDefined()
  })

  describe('leaves the tab alone', () => {
    it.each([
      ['when the page has no article', { ok: false, reason: 'no-article' }, 'noArticle'],
      [
        'when the page is a front page',
        { ok: false, reason: 'no-article', why: 'frontPage' },
        'noArticleFrontPage',
      ],
      [
        'when the page makes up a reason',
        { ok: false, reason: 'no-article', why: 'constructor' },
        'noArticle',
      ],
      ['when the answer is nothing', undefined, 'noArticle'],
      ['when the answer is nonsense', { ok: true, page: { article: 7 } }, 'noArticle'],
      [
        'when the article is too large',
        answer({ article: { ...ARTICLE, html: 'x'.repeat(4_000_000) } }),
        'tooLarge',
      ],
    ])('%s', async (_, result, expected) => {
      const id = await tabAt(URL_)
      pageAnswers(result)
      const update = vi.spyOn(browser.tabs, 'update')
      expect(await openReader(id)).toBe(expected)
      expect(update).not.toHaveBeenCalled()
    })

    it('when no script may run there', async () => {
      vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(
        new Error('Cannot access a chrome:// URL'),
      )
      expect(await openReader(await tabAt('chrome://settings/'))).toBe('notAllowed')
    })

    it('when an organisation has switched the reader view off', async () => {
      vi.spyOn(browser.storage.managed, 'get').mockResolvedValue({
        switchedOff: ['reader'],
      } as never)
      const inject = pageAnswers(answer({}))
      expect(await openReader(await tabAt(URL_))).toBe('switchedOff')
      expect(inject).not.toHaveBeenCalled()
    })

    it('when the page is not of the web', async () => {
      pageAnswers(answer({}))
      expect(await openReader(await tabAt('file:///home/story.html'))).toBe('notAllowed')
    })
  })
})

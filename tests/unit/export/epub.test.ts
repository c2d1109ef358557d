import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toEpub } from '@/core/export/epub'
import type { ExportedArticle } from '@/core/export/exported-article'
import { kept } from './exported'
import { PIXEL } from './pixel'

const SAVED = new Date('2026-11-25T10:20:30Z')

const PICTURE = { src: 'https://x.example/a.png', type: 'image/png' as const, bytes: PIXEL }

/** Everything the sanitizer allows, some of it nested in unusual ways. */
const RICH = `<h2 id="first">One &amp; only</h2><p lang="de" dir="ltr">a &lt; b &amp; c<br>d <a href="https://x.example/?a=1&amp;b=2" rel="noopener noreferrer">link</a> <a href="#gone">nowhere</a></p>
<figure><img src="https://x.example/a.png" alt="A &quot;gate&quot;" width="100%" height="40" loading="lazy" decoding="async" referrerpolicy="no-referrer"><figcaption>The gate</figcaption></figure>
<p><img src="https://x.example/unread.png" alt="Not read"> <a href="https://x.example/"><img src="https://x.example/also.png"></a></p>
<p><img src="data:image/png;base64,${btoa(String.fromCharCode(...PIXEL))}" alt="Inside"></p>
<p><img src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="teal"/></svg>')}" alt="Drawn"></p>
<h2>Two</h2><p id="first">Twice the same id<sup><a href="#n1">1</a></sup></p><pre data-language="js"><code>a &lt; b</code></pre>
<table><caption>c</caption><thead><tr><th scope="col" colspan="2">h</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
<details open><summary>More</summary><p>m</p></details><p><ruby>門<rp>(</rp><rt>もん</rt><rp>)</rp></ruby> <q cite="https://x.example/">q</q> <time datetime="2026-10-19">then</time></p>
<p><math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math></p><ol start="3" reversed><li value="5">x</li></ol><dl><dt>t</dt><dd>d</dd></dl>
<hr><ol data-notes><li id="n1">A note.</li></ol>`

const FACTS: Partial<ExportedArticle> = {
  title: 'The gate & the <river>',
  byline: 'Maren Oduya',
  siteName: 'The Gazette',
  publishedTime: '2026-10-19T06:30:00+01:00',
  lang: 'en-GB',
  dir: 'ltr',
  excerpt: 'A "gate"',
  leadImage: PICTURE.src,
}

const files = (book: Uint8Array) => unzipSync(book)
const text = (book: Uint8Array, name: string) => strFromU8(files(book)[name] ?? new Uint8Array())

async function problems(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book)
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${message} ${JSON.stringify(location)}`)
}

describe('the EPUB of an article', () => {
  it('begins with mimetype, uncompressed and without extra fields', () => {
    const book = toEpub(kept(RICH, FACTS), [PICTURE], SAVED)
    const view = new DataView(book.buffer, book.byteOffset)
    expect(strFromU8(book.subarray(0, 2))).toBe('PK')
    expect(view.getUint16(8, true)).toBe(0)
    expect(view.getUint16(28, true)).toBe(0)
    expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('passes epubcheck, for rich and plain articles in any script', async () => {
    expect(await problems(toEpub(kept(RICH, FACTS), [PICTURE], SAVED))).toEqual([])
    expect(await problems(toEpub(kept('<p>a</p>'), [], SAVED))).toEqual([])
    const arabic = kept('<h2>عنوان</h2><p>نص</p>', { title: 'عنوان', lang: 'ar', dir: 'rtl' })
    expect(await problems(toEpub(arabic, [], SAVED))).toEqual([])
  })

  it('has title, source and date of creation', () => {
    const book = text(toEpub(kept(RICH, FACTS), [PICTURE], SAVED), 'book/package.opf')
    for (const part of [
      '<dc:title>The gate &amp; the &lt;river&gt;</dc:title>',
      '<dc:creator>Maren Oduya</dc:creator>',
      '<dc:publisher>The Gazette</dc:publisher>',
      '<dc:language>en-GB</dc:language>',
      '<dc:source>https://valley.example/story</dc:source>',
      '<dc:date>2026-10-19</dc:date>',
      '<meta property="dcterms:modified">2026-11-25T10:20:30Z</meta>',
      'properties="mathml"',
      'properties="cover-image"',
    ]) {
      expect(book).toContain(part)
    }
  })

  it('lists the headings in its navigation', () => {
    const contents = text(toEpub(kept(RICH, FACTS), [PICTURE], SAVED), 'book/nav.xhtml')
    expect(contents).toContain('<a href="article.xhtml#first">One &amp; only</a>')
    expect(contents).toContain('<a href="article.xhtml#part-1">Two</a>')
  })

  it('contains the pictures that could be loaded, and links to the others', () => {
    const book = toEpub(kept(RICH, FACTS), [PICTURE], SAVED)
    expect(files(book)['book/picture-1.png']).toEqual(PIXEL)
    expect(files(book)['book/inside-1.png']).toEqual(PIXEL)
    expect(files(book)['book/inside-2.svg']).toBeDefined()
    const chapter = text(book, 'book/article.xhtml')
    expect(chapter).toContain('<img src="picture-1.png" alt="A &quot;gate&quot;" height="40"/>')
    expect(chapter).toContain('<a href="https://x.example/unread.png">Not read</a>')
    expect(chapter.match(/src="https?:/g)).toBeNull()
  })

  it('is valid when the article has characters that XML forbids', async () => {
    const title = 'a\u0000\u000bb\ud800'
    expect(
      await problems(toEpub(kept('<p>a\u0001b</p>', { title, lang: 'not a tag' }), [], SAVED)),
    ).toEqual([])
  })
})

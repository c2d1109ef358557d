import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DriverPage } from '../browsers/driver-page.ts'
import { until } from '../browsers/until.ts'
import { articlePage, type Paper, servePaper } from './paper.ts'
import { BROWSER, useWorld } from './world.ts'

const world = useWorld()
let paper: Paper
let page: DriverPage

beforeAll(async () => {
  paper = await servePaper({
    '/story/': (served) =>
      articlePage({
        title: 'The gate: “slow” / sure?',
        body: `<h2>Figures</h2><p>Read the <a href="https://council.example/report">report</a> first<sup><a href="#n1">1</a></sup>, then <a href="https://sea.example/">more</a> and the <a href="https://council.example/report">report</a> once more.</p>
<figure><img src="${served.address('/figure.png', 'pictures')}" width="400" height="300" alt="The gate"><figcaption>The gate, shut</figcaption></figure>
<figure><img src="/gone.jpg" width="400" height="300" alt="Gone"></figure>
<pre><code class="language-js">if (tide &gt; 2) close()</code></pre>
<table><thead><tr><th>Item</th><th>Cost</th></tr></thead><tbody><tr><td>Grease</td><td>40</td></tr></tbody></table>
<ol><li id="n1">Page nine of it.</li></ol>`,
      }),
  })
})
afterAll(() => paper.close())
afterEach(() => page.close())

/** Opens the story in the reader view, and intercepts what it copies or downloads. */
async function openStory(): Promise<void> {
  page = await world.browser.newPage(paper.address('/story/'))
  const popup = await world.openPopup(page)
  await popup.getByRole('button', 'Open reader view').click()
  await page.waitForRole('toolbar', 'Reading controls')
  await page.bringToFront()
  await page.evaluate(() => {
    const caught: Record<string, string | undefined> = {}
    Object.assign(window, { caught })
    navigator.clipboard.writeText = async (text) => void Object.assign(caught, { text })
    navigator.clipboard.write = async ([item]) => {
      caught.html = await (await item?.getType('text/html'))?.text()
      caught.text = await (await item?.getType('text/plain'))?.text()
    }
    const create = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file: Blob) => {
      void file.arrayBuffer().then((buffer) => {
        caught.bytes = btoa(
          [...new Uint8Array(buffer)].map((byte) => String.fromCharCode(byte)).join(''),
        )
      })
      return create(file)
    }
    HTMLAnchorElement.prototype.click = function () {
      caught.name = this.download
      caught.href = this.href
    }
  })
}

/** Reading the pictures for a file is slow in a driven Firefox. */
const SAVED_WITHIN_MS = 30_000

function caught(what: 'text' | 'html' | 'name' | 'bytes' | 'href'): Promise<string> {
  return until(
    what,
    () =>
      page.evaluate(
        (name) => (window as Window & { caught?: Record<string, string> }).caught?.[name],
        what,
      ),
    { timeout: SAVED_WITHIN_MS },
  )
}

async function press(way: string): Promise<void> {
  await page.getByRole('button', 'Save or share').click()
  await page.getByRole('button', way).click()
}

/** Waits for a text in any of the page's status elements. */
async function said(words: string): Promise<void> {
  await until(words, () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
          textContent?.includes(wanted),
        ),
      words,
    ),
  )
}

async function savedFile(): Promise<{ name: string; bytes: Uint8Array }> {
  const bytes = Uint8Array.from(Buffer.from(await caught('bytes'), 'base64'))
  return { name: await caught('name'), bytes }
}

describe('an article is opened in Obsidian', () => {
  it('from the clipboard, for it is long, and without a request', async () => {
    await openStory()
    paper.forget()
    await press('Open in Obsidian')
    expect(await caught('href')).toMatch(/^obsidian:\/\/new\?name=The%20gate.+&clipboard&content=/)
    expect(await caught('text')).toContain('title:')
    await said('Copied as Markdown.')
    expect(paper.seen).toEqual([])
  })
})

describe('an article is copied', () => {
  it('as Markdown: tables, code with its language, footnotes, pictures with absolute addresses', async () => {
    await openStory()
    await press('Copy as Markdown')
    const text = await caught('text')
    for (const part of [
      '# The gate: “slow” / sure?\n\nMaren Oduya · The Paper · 2026-10-19',
      '[report](https://council.example/report) first[^1]',
      `![The gate](${paper.address('/figure.png', 'pictures')})\n\n*The gate, shut*`,
      '```js\nif (tide > 2) close()\n```',
      '| Item | Cost |\n| - | - |\n| Grease | 40 |',
      '[^1]: Page nine of it.',
    ]) {
      expect(text).toContain(part)
    }
    await said('Copied as Markdown.')
  })

  it('as Markdown with front matter, by choice', async () => {
    await openStory()
    await page.getByRole('button', 'Save or share').click()
    await page.getByRole('checkbox', 'Start Markdown with title, author and date').click()
    await page.getByRole('button', 'Copy as Markdown').click()
    expect(await caught('text')).toMatch(
      /^---\ntitle: "The gate: “slow” \/ sure\?"\nauthor: "Maren Oduya"\nsite: "The Paper"\ndate: 2026-10-19\nsource: "http:.*"\n---\n\n# /,
    )
  })

  it('as a quote, with a link to the quoted text', async () => {
    await openStory()
    await page.evaluate(() => {
      const paragraph = document.querySelectorAll('article .article-body p')[1]
      const text = paragraph?.firstChild as Text
      getSelection()?.setBaseAndExtent(text, 8, text, 29)
    })
    await press('Copy quote with link')
    const fragment = '#:~:text=slab%20of%20steel%20on%20a'
    expect(await caught('text')).toContain(`> slab of steel on a`)
    expect(await caught('text')).toContain(`${paper.address('/story/')}${fragment}`)
    expect(await caught('html')).toContain('<blockquote')
  })
})

describe('an article is saved', () => {
  it('as one HTML file with its pictures, which loads and runs nothing', async () => {
    await openStory()
    await press('Save as HTML file')
    const { name, bytes } = await savedFile()
    const html = strFromU8(bytes)
    expect(name).toBe('The gate - “slow” - sure.html')
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('src="data:image/png;base64,')
    expect(html).not.toMatch(/<script|src="http/)
    await said('Your browser is saving')
  })

  it('as a valid EPUB with its pictures', async () => {
    await openStory()
    paper.forget()
    await press('Save as EPUB')
    const { name, bytes } = await savedFile()
    expect(name).toBe('The gate - “slow” - sure.epub')
    const { messages } = await EpubCheck.validate(bytes)
    expect(messages.filter(({ severity }) => /fatal|error|warning/.test(severity))).toEqual([])
    const files = unzipSync(bytes)
    expect(Object.keys(files)[0]).toBe('mimetype')
    expect(Object.keys(files)).toContain('book/picture-1.png')
    expect(strFromU8(files['book/article.xhtml'] ?? new Uint8Array())).toContain('Maren Oduya')
    // The pictures are read from the page, and not requested again.
    expect(paper.seen.filter(({ path }) => path.includes('figure'))).toEqual([])
  })
})

describe('the links that an article cites', () => {
  it('are listed at its end by choice, each once', async () => {
    await openStory()
    expect(await page.getByRole('region', 'Links in this article').count()).toBe(0)
    await page.getByRole('button', 'Save or share').click()
    await page.getByRole('checkbox', 'List links at the end').click()
    await page.waitForRole('region', 'Links in this article')
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.cited-links a')].map(({ href }) => href),
    )
    expect(links).toEqual(['https://council.example/report', 'https://sea.example/'])
  })
})

describe('an article is printed', () => {
  it('without controls, its links numbered and their addresses at the end', async () => {
    await openStory()
    const cited = await page.evaluate(() => ({
      numbers: [...document.querySelectorAll('.article-body a[data-number]')].map((link) =>
        link.getAttribute('data-number'),
      ),
      list: [...document.querySelectorAll('.cited-links.in-print li')].map((item) =>
        item.lastElementChild?.textContent?.trim(),
      ),
    }))
    expect(cited).toEqual({
      numbers: ['1', '2', '1'],
      list: ['https://council.example/report', 'https://sea.example/'],
    })
    const pdf = Buffer.from(await page.raw.pdf({ format: 'A4' })).toString('latin1')
    expect(pdf.startsWith('%PDF')).toBe(true)
    // Firefox compresses link annotations in a PDF.
    if (BROWSER === 'firefox') return
    const links = [...pdf.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address)
    const story = paper.address('/story/')
    const [report, sea] = ['https://council.example/report', 'https://sea.example/']
    expect(links).toEqual([story, report, sea, report, report, sea])
  })
})

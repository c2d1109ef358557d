import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'
import { codeLanguage } from '@/core/article/code-language'
import { restoreFootnotes } from '@/core/article/footnotes'
import { plainText } from '@/core/article/plain-text'

const TEXT =
  'The heron stood in the shallows for an hour and nobody on the bridge could say what it was waiting for, though everyone had a guess. '

function extract(body: string) {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><title>Herons</title></head><body><article><h1>Herons</h1>${body}</article></body></html>`,
    'text/html',
  )
  return extractArticle(page, { url: 'https://valley.example/herons' })
}

const paragraphs = `<p>${TEXT}${TEXT}</p><p>${TEXT}${TEXT}</p>`

/** A body that was cut out of a page, after its notes were brought back. */
function cutOut(body: string, rest: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<article>${body}${rest}</article>`, 'text/html')
  const inert = document.implementation.createHTMLDocument('')
  inert.body.innerHTML = body
  restoreFootnotes(inert.body, page, 'https://valley.example/herons')
  return inert.body
}

describe('footnotes', () => {
  const mark = '<p>Waiting<sup id="r1"><a href="#fn1">1</a></sup> and waiting.</p>'
  const notes = '<ol><li id="fn1">For a frog. <a href="#r1">↩</a></li></ol>'

  it('come back where a mark leads to them, and are no part of the plain text', () => {
    const body = cutOut(mark, notes)
    expect(body.querySelector('[data-notes] li')?.id).toBe('fn1')
    expect(plainText(body)).not.toContain('frog')
  })

  it('come back under full addresses and from a paragraph, too', () => {
    const body = cutOut(
      '<p>Waiting<a href="https://valley.example/herons#fn1">[1]</a></p>',
      '<p><a id="fn1"></a>For a frog.</p>',
    )
    expect(body.querySelector('[data-notes]')?.textContent).toContain('For a frog.')
  })

  it('do not come back where no mark leads to them', () => {
    expect(cutOut('<p>Waiting.</p>', notes).textContent).not.toContain('frog')
  })

  it('do not come twice where the body has them', () => {
    const body = cutOut(mark + notes, '')
    expect(body.querySelectorAll('li')).toHaveLength(1)
  })

  it.each([
    ['a whole section', '<div id="fn1"><h2>Comments</h2><p>First!</p></div>'],
    ['a very long text', `<p id="fn1">${'First! '.repeat(400)}</p>`],
  ])('are not %s', (_, rest) => {
    expect(cutOut(mark, rest).textContent).not.toContain('First!')
  })

  it('are not what an ordinary link leads to', () => {
    const body = cutOut('<p>See <a href="#fn1">the end</a>.</p>', notes)
    expect(body.querySelector('[data-notes]')).toBeNull()
  })
})

describe('the language of code', () => {
  const of = (markup: string) => {
    const pre = new DOMParser().parseFromString(markup, 'text/html').querySelector('pre')
    return pre ? codeLanguage(pre) : 'no pre'
  }

  it.each([
    ['<pre><code class="language-rust">x</code></pre>', 'rust'],
    ['<pre class="lang-py">x</pre>', 'py'],
    ['<div class="highlight highlight-source-ts"><pre>x</pre></div>', 'ts'],
    ['<pre class="brush: cpp; gutter: false">x</pre>', 'cpp'],
    ['<pre data-lang="Go"><code>x</code></pre>', 'go'],
    ['<pre class="sourceCode haskell"><code>x</code></pre>', 'haskell'],
  ])('is read from %s', (markup, language) => expect(of(markup)).toBe(language))

  it.each([
    ['<pre>x</pre>'],
    ['<pre class="language-plaintext">x</pre>'],
    ['<pre class="slang-words">x</pre>'],
    ['<div class="language-js"><pre>x</pre><pre>y</pre></div>'],
  ])('is none in %s', (markup) => expect(of(markup)).toBeUndefined())

  it('comes along with the article', () => {
    const article = extract(
      `${paragraphs}<pre><code class="language-js">let heron = 1</code></pre>${paragraphs}`,
    )
    expect(article?.html).toContain('data-language="js"')
  })
})

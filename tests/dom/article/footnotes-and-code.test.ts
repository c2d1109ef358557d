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

/** A body that was copied from a page, with its footnotes restored. */
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

  it('are restored when a reference leads to them, and are not in the plain text', () => {
    const body = cutOut(mark, notes)
    expect(body.querySelector('[data-notes] li')?.id).toBe('fn1')
    expect(plainText(body)).not.toContain('frog')
  })

  it('are restored from full URLs and from paragraphs, too', () => {
    const body = cutOut(
      '<p>Waiting<a href="https://valley.example/herons#fn1">[1]</a></p>',
      '<p><a id="fn1"></a>For a frog.</p>',
    )
    expect(body.querySelector('[data-notes]')?.textContent).toContain('For a frog.')
  })

  it('are not restored without a reference', () => {
    expect(cutOut('<p>Waiting.</p>', notes).textContent).not.toContain('frog')
  })

  it('are not added twice when the body has them', () => {
    const body = cutOut(mark + notes, '')
    expect(body.querySelectorAll('li')).toHaveLength(1)
  })

  it.each([
    ['a whole section', '<div id="fn1"><h2>Comments</h2><p>First!</p></div>'],
    ['a very long text', `<p id="fn1">${'First! '.repeat(400)}</p>`],
  ])('do not include %s', (_, rest) => {
    expect(cutOut(mark, rest).textContent).not.toContain('First!')
  })

  it('do not include the target of an ordinary link', () => {
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
  ])('is undefined for %s', (markup) => expect(of(markup)).toBeUndefined())

  it('is in the extracted article', () => {
    const article = extract(
      `${paragraphs}<pre><code class="language-js">let heron = 1</code></pre>${paragraphs}`,
    )
    expect(article?.html).toContain('data-language="js"')
  })
})

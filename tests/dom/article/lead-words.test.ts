import { describe, expect, it } from 'vitest'
import { extractArticle } from '@/core/article'

const PROSE =
  'The gate closes by itself whenever the tide rises, and nobody has to be woken. '.repeat(8)

function extract(above: string) {
  const document = new DOMParser().parseFromString(
    `<html lang="en"><head><title>The tide gate</title><meta property="og:type" content="article">
<meta property="og:image" content="https://valley.example/gate-1200x630.jpg"></head>
<body><main>${above}<article><h1>The tide gate</h1>${`<p>${PROSE}</p>`.repeat(5)}</article></main></body></html>`,
    'text/html',
  )
  return extractArticle(document, { url: 'https://valley.example/story/' })
}

const IMAGE = '<img src="https://valley.example/gate-800x420.jpg" alt="A gate">'

describe('the lead image', () => {
  it('keeps its caption, its credit and its alternative text', () => {
    const article = extract(
      `<header><figure>${IMAGE}<figcaption>The gate at noon.</figcaption><span class="credit">Photo: Ilse Varga</span></figure></header>`,
    )
    expect(article?.leadImage).toBe('https://valley.example/gate-1200x630.jpg')
    expect(article?.leadCaption).toBe('The gate at noon. Photo: Ilse Varga')
    expect(article?.leadAlt).toBe('A gate')
  })

  it('says a credit inside its caption once', () => {
    const article = extract(
      `<figure>${IMAGE}<figcaption>At noon. <span class="credit">Ilse Varga</span></figcaption></figure>`,
    )
    expect(article?.leadCaption).toBe('At noon. Ilse Varga')
  })

  it('takes no caption of another picture, and no text of the page', () => {
    const article = extract(
      `<div>${IMAGE}<figure><img src="/other.jpg" alt=""><figcaption>Another picture</figcaption></figure></div>`,
    )
    expect(article?.leadCaption).toBeUndefined()
    expect(article?.leadAlt).toBe('A gate')
  })

  it('has no words where the page shows it nowhere', () => {
    const article = extract('')
    expect(article?.leadImage).toBeDefined()
    expect(article).not.toHaveProperty('leadCaption')
    expect(article).not.toHaveProperty('leadAlt')
  })
})

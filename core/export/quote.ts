import { escapeHtml } from './escape-html'
import { addressOfQuote } from './text-fragment'

/** The source of a quote. */
export interface QuoteSource {
  url: string
  title: string
  byline?: string | undefined
  siteName?: string | undefined
  /** The article's plain text. */
  text: string
  /** The article's text before the quote. */
  before?: string | undefined
}

/** A quote for the clipboard, as plain text and as HTML with a link. */
export interface Quote {
  text: string
  html: string
}

/**
 * The quoted text with its source, and a link that leads to the quote in the page where possible.
 */
export function quoteWithLink(words: string, source: QuoteSource): Quote {
  const quote = words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n\n')
    .trim()
  const address = addressOfQuote(source.url, quote, source.text, source.before)
  const from = [source.title, source.byline, source.siteName].filter(Boolean).join(', ')
  const lines = quote.split('\n').map((line) => (line ? `> ${line}` : '>'))
  const blocks = quote.split(/\n+/).map((block) => `<p>${escapeHtml(block)}</p>`)
  return {
    text: `${lines.join('\n')}\n\n${from}\n${address}\n`,
    html: `<blockquote cite="${escapeHtml(address)}">${blocks.join('')}</blockquote><p><a href="${escapeHtml(address)}">${escapeHtml(from)}</a></p>`,
  }
}

import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { extractArticle } from '@/core/article'
import { plainText } from '@/core/article/plain-text'
import { collectRelatedLinks } from '@/core/related'
import type { Tool, ToolResult } from './tools'

const RUNS: Record<
  Tool,
  (document: Document, url: string, explain: boolean) => Omit<ToolResult, 'ms'>
> = {
  ours(document, url, explain) {
    const cuts: { reason: string; text: string }[] = []
    const told = explain ? { onCut: (cut: (typeof cuts)[number]) => cuts.push(cut) } : {}
    const article = extractArticle(document, { url, ...told })
    return {
      ...(explain && { cuts }),
      text: article?.text ?? '',
      title: article?.title,
      author: article?.byline,
      date: article?.publishedTime,
    }
  },
  readability(document) {
    const found = new Readability(document.cloneNode(true) as Document).parse()
    return {
      text: textOf(found?.content),
      title: found?.title,
      author: found?.byline,
      date: found?.publishedTime,
    }
  },
  defuddle(document, url) {
    const found = new Defuddle(document, { url, useAsync: false }).parse()
    return {
      text: textOf(found.content),
      title: found.title,
      author: found.author,
      date: found.published,
    }
  },
}

/** Runs one tool on a page: the one this is evaluated in, or one parsed from markup. */
export function runTool(tool: Tool, url: string, document: Document, explain = false): ToolResult {
  const begin = performance.now()
  try {
    const result = RUNS[tool](document, url, explain)
    return { ...result, ms: performance.now() - begin }
  } catch (error) {
    return { text: '', ms: performance.now() - begin, error: String(error) }
  }
}

/** How long a tool takes once more, in ms: what is left when code is compiled and the page has settled. */
export function runAgain(tool: Tool, url: string, document: Document): number {
  const begin = performance.now()
  try {
    RUNS[tool](document, url, false)
  } catch {
    // Told by the first run.
  }
  return performance.now() - begin
}

/** The related links, found the way the extension asks for them. */
export function runRelated(url: string, document: Document): { hrefs: string[]; ms: number } {
  const article = extractArticle(document, { url })
  const begin = performance.now()
  const links = collectRelatedLinks(document, { url, article })
  return { hrefs: links.map(({ href }) => href), ms: performance.now() - begin }
}

/** Markup as the same plain text for every tool. */
function textOf(html: string | null | undefined): string {
  if (!html) return ''
  return plainText(new DOMParser().parseFromString(html, 'text/html').body, true)
}

/** A document of its own for markup, without loading or laying out anything. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

import type { Article } from '@/core/article/types'
import { toMarkdown } from '@/core/export/markdown'
import { articleToExport } from './article-to-export'

/** An article as Markdown, with its metadata as YAML front matter where asked for. */
export function makeMarkdown(article: Article, url: string, frontMatter: boolean): string {
  return toMarkdown(articleToExport(article, url), { frontMatter })
}

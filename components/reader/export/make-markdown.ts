import type { Article } from '@/core/article/types'
import { toMarkdown } from '@/core/export/markdown'
import { articleToExport } from './article-to-export'

export function makeMarkdown(article: Article, url: string, frontMatter: boolean): string {
  return toMarkdown(articleToExport(article, url), { frontMatter })
}

import type { Article } from '@/core/article/types'
import { toMarkdown } from '@/core/export/markdown'
import { keptArticle } from './article-to-export'

export function makeMarkdown(article: Article, url: string, frontMatter: boolean): string {
  return toMarkdown(keptArticle(article, url), { frontMatter })
}

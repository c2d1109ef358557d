import type { Article } from '@/core/article/types'
import { toMarkdown } from '@/core/export/markdown'
import { keptArticle } from './kept-body'

export function makeMarkdown(article: Article, url: string, frontMatter: boolean): string {
  return toMarkdown(keptArticle(article, url), { frontMatter })
}

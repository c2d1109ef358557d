import { defaultHandlers, toMdast } from 'hast-util-to-mdast'
import type { Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as writeMarkdown } from 'mdast-util-to-markdown'
import type { ExportedArticle } from '../exported-article'
import { frontMatter } from '../front-matter'
import { detachFootnotes } from './detach-footnotes'
import { MARKDOWN_HANDLERS } from './handlers'
import { withoutTemplates } from './inert-code'
import { prepareForMarkdown } from './prepare-for-markdown'
import { toHast } from './to-hast'

export interface MarkdownOptions {
  /** Title, author, date and source as YAML front matter. */
  frontMatter: boolean
}

/**
 * An article as GitHub Flavored Markdown: tables, code with its language, footnotes, pictures and
 * links with absolute URLs. What Markdown has no syntax for (superscripts, keys, formulas) stays as
 * HTML, and nothing in it is run by a program for notes. Changes the article's body.
 */
export function toMarkdown(article: ExportedArticle, options: MarkdownOptions): string {
  const { title, body } = article
  const notes = detachFootnotes(body)
  prepareForMarkdown(body)
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
      ...(options.frontMatter ? [] : sourceLine(article)),
      ...leadPicture(article),
      ...blocksOf(body),
      ...notes.map(({ name, content }) => ({
        type: 'footnoteDefinition' as const,
        identifier: name,
        label: name,
        children: blocksOf(content) as never[],
      })),
    ],
  }
  const text = writeMarkdown(root, {
    extensions: [
      gfmTableToMarkdown({ tablePipeAlign: false }),
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
    ],
    bullet: '-',
    emphasis: '*',
    rule: '-',
  })
  return withoutTemplates(options.frontMatter ? `${frontMatter(article)}\n${text}` : text)
}

function blocksOf(element: Element): RootContent[] {
  const tree = toMdast(toHast(element), {
    handlers: { ...defaultHandlers, ...MARKDOWN_HANDLERS },
    document: true,
  })
  return tree.type === 'root' ? tree.children : [tree as RootContent]
}

/** Byline, site, day and URL, when there is no front matter. */
function sourceLine({ byline, siteName, publishedTime, url }: ExportedArticle): RootContent[] {
  const day = publishedTime?.slice(0, 10)
  const facts = [byline, siteName, day].filter((fact) => fact !== undefined && fact !== '')
  const described =
    facts.length > 0 ? [{ type: 'text' as const, value: `${facts.join(' · ')} · ` }] : []
  const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: url }] }
  return [{ type: 'paragraph', children: [...described, link] }]
}

function leadPicture({ leadImage, leadAlt, leadCaption }: ExportedArticle): RootContent[] {
  if (!leadImage) return []
  const image = { type: 'image' as const, url: leadImage, alt: leadAlt ?? '' }
  const text = { type: 'text' as const, value: leadCaption ?? '' }
  return [
    { type: 'paragraph', children: [image] },
    ...(leadCaption
      ? [
          {
            type: 'paragraph' as const,
            children: [{ type: 'emphasis' as const, children: [text] }],
          },
        ]
      : []),
  ]
}

import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { saveFile } from '@/components/save-file'
import type { Article } from '@/core/article/types'
import { obsidianLink } from '@/core/export/obsidian-link'
import { quoteWithLink } from '@/core/export/quote'
import { formatNumber } from '../../controls/format-time'
import { copyText } from './copy-text'
import { readPictures } from './read-pictures'
import { shareOf } from './share-of'
import { useQuote } from './use-quote'

/** The ways to export an article. */
export interface ExportTools {
  markdown(): void
  quote(): void
  html(): void
  epub(): void
  print(): void
  obsidian(): void
  /** Opens the system's own menu; absent where there is none. */
  share: (() => void) | undefined
  hasQuote: boolean
  /** A file is being made. */
  busy: boolean
  /** What was done, or what went wrong. */
  status: string | undefined
}

interface Source {
  article: Article
  url: string
  root: RefObject<HTMLElement | null>
  frontMatter: boolean
}

/** Exports an article. The code for each format is loaded on first use, since most readers only read. */
export function useExport({ article, url, root, frontMatter }: Source): ExportTools {
  const [busy, setBusy] = useState(false)
  const [status, setStatus] = useState<string>()
  const selected = useQuote(root)

  async function attempt(work: () => Promise<string | undefined>): Promise<void> {
    setBusy(true)
    setStatus(undefined)
    try {
      setStatus(await work())
    } catch (error) {
      console.error('The article was not exported.', error)
      setStatus(i18n.t('reader.notKept'))
    } finally {
      setBusy(false)
    }
  }

  const save = (kind: 'html' | 'epub') => () =>
    void attempt(async () => {
      setStatus(i18n.t('reader.making'))
      const { pictures, missing } = await readPictures(root.current)
      const { makeFile } = await import('./make-file')
      const { name, content } = makeFile(kind, article, url, pictures)
      saveFile(name, content)
      const done = i18n.t('reader.saved', [name])
      return missing > 0
        ? `${done} ${i18n.t('reader.picturesLinked', [formatNumber(missing)])}`
        : done
    })

  return {
    markdown: () =>
      void attempt(async () => {
        const { makeMarkdown } = await import('./make-markdown')
        await copyText({ text: makeMarkdown(article, url, frontMatter) })
        return i18n.t('reader.copied')
      }),
    quote: () =>
      void attempt(async () => {
        if (!selected) return i18n.t('reader.markFirst')
        const { title, byline, siteName, text } = article
        await copyText(
          quoteWithLink(selected.text, {
            url,
            title,
            byline,
            siteName,
            text,
            before: selected.before,
          }),
        )
        return i18n.t('reader.quoteCopied')
      }),
    html: save('html'),
    epub: save('epub'),
    print: () => window.print(),
    obsidian: () =>
      void attempt(async () => {
        const { makeMarkdown } = await import('./make-markdown')
        const markdown = makeMarkdown(article, url, true)
        const { href, needsClipboard } = obsidianLink({ title: article.title, markdown, url })
        if (needsClipboard) await copyText({ text: markdown })
        openProgram(href)
        return needsClipboard ? i18n.t('reader.copied') : undefined
      }),
    share: shareOf(article.title, url),
    hasQuote: selected !== undefined,
    busy,
    status,
  }
}

/** Has another program open an address of its own kind. The page stays. */
function openProgram(href: string): void {
  const link = document.createElement('a')
  link.href = href
  link.click()
}

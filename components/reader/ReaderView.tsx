import { useMemo, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '@/core/article/types'
import { mayLoadPicture } from '@/core/reader/may-load-picture'
import type { ReaderPreferences } from '@/core/reader/preferences'
import { readingMinutes } from '@/core/reader/reading-minutes'
import type { ReadingPosition } from '@/core/reader/reading-position'
import type { RelatedLink } from '@/core/related/types'
import type { SupportWays } from '@/core/support/types'
import { AloudBar } from './aloud/AloudBar'
import { useAloud } from './aloud/use-aloud'
import { ArticleBody } from './article/ArticleBody'
import { ArticleHeader } from './article/ArticleHeader'
import { followInPage } from './article/follow-in-page'
import { prepareArticle } from './article/prepare-article'
import { Contents } from './contents/Contents'
import { ReadingControls } from './controls/ReadingControls'
import { ExportPanel } from './export/ExportPanel'
import { useExport } from './export/use-export'
import { commandsOf } from './keyboard/commands'
import { ShortcutsDialog } from './keyboard/ShortcutsDialog'
import { useShortcuts } from './keyboard/use-shortcuts'
import { Lightbox } from './lightbox/Lightbox'
import { LineFocus } from './line-focus/LineFocus'
import { CitedLinks } from './links/CitedLinks'
import { LookPanel } from './look/LookPanel'
import { lookOf, measureOf } from './look/look-style'
import { type AlwaysProps, MorePanel } from './more/MorePanel'
import { NotePopover } from './notes/NotePopover'
import { ReaderNotice } from './ReaderNotice'
import { useReadingPosition } from './reading-position/use-reading-position'
import { RelatedLinks } from './related/RelatedLinks'
import { StatusLine } from './StatusLine'
import { SupportRegion } from './support/SupportRegion'

interface Props {
  url: string
  article: Article
  related: readonly RelatedLink[]
  support: SupportWays
  preferences: ReaderPreferences
  /** Where pictures may be loaded from, as match patterns. */
  pictureSites: readonly string[]
  /** Where the reader left the article. */
  position: ReadingPosition | undefined
  always: AlwaysProps
  /** What was just done, or what went wrong. */
  status?: string | undefined
  onBack(): void
  onOriginal(): void
  /** Opens another page in the reader view. */
  onRead(url: string): void
  onAllowAds(): void
  onUndoSupport(): void
  onSupportSteps(): void
  onPreferences(change: Partial<ReaderPreferences>): void
  onPosition(position: ReadingPosition | undefined): void
}

/** An article with its controls, its contents and what its page offered besides. */
export function ReaderView({
  url,
  article,
  related,
  support,
  preferences,
  pictureSites,
  position,
  always,
  status,
  onBack,
  onOriginal,
  onRead,
  onAllowAds,
  onUndoSupport,
  onSupportSteps,
  onPreferences,
  onPosition,
}: Props) {
  const mayLoad = (src: string) => mayLoadPicture(src, pictureSites)
  const body = useMemo(() => prepareArticle(article, url, mayLoad), [article, url])
  const main = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const preferenceProps = { preferences, onChange: onPreferences }
  const lang = article.lang ?? document.documentElement.lang
  const aloud = useAloud(main, lang, preferences)
  const { frontMatter } = preferences
  const exportTools = useExport({ article, url, root: main, frontMatter })
  const tools = { ...preferenceProps, onBack, onOriginal, exportTools, aloud, help }
  useShortcuts(commandsOf(tools), preferences.shortcuts)
  const look = lookOf(preferences, article.lang)
  useReadingPosition(main, position, JSON.stringify(look), onPosition)
  if (!body) {
    return (
      <ReaderNotice
        title={i18n.t('reader.failedTitle')}
        text={i18n.t('reader.failedText')}
        original={url}
      />
    )
  }
  const { fragment, outline, cited } = body
  return (
    <>
      <ReadingControls
        url={url}
        root={main}
        minutes={readingMinutes(article.wordCount)}
        aloud={aloud}
        onBack={onBack}
      />
      <LookPanel {...preferenceProps} />
      <ExportPanel tools={exportTools} {...preferenceProps} />
      <MorePanel always={always} help={help} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a link is a click */}
      <main ref={main} class="page" {...look} onClick={followInPage}>
        <article lang={article.lang} dir={directionOf(article)}>
          <ArticleHeader article={article} url={url} />
          <Contents outline={outline} measure={measureOf(preferences, article.lang)} />
          <ArticleBody fragment={fragment} links={preferences.links} />
        </article>
        <CitedLinks
          links={cited}
          onScreen={preferences.citedLinks}
          inPrint={preferences.printLinks}
        />
        <SupportRegion
          url={url}
          publisher={article.siteName}
          ways={support}
          isSupported={always.isSupported}
          onAllowAds={onAllowAds}
          onUndoSupport={onUndoSupport}
          onSupportSteps={onSupportSteps}
        />
        <RelatedLinks
          url={url}
          lang={article.lang}
          links={related}
          mayLoad={(src) => preferences.images && mayLoad(src)}
          inReader={preferences.openRelated === 'reader'}
          onInReader={(inReader) => onPreferences({ openRelated: inReader ? 'reader' : 'page' })}
          onRead={onRead}
        />
      </main>
      {preferences.lineFocus > 0 && <LineFocus root={main} lines={preferences.lineFocus} />}
      <AloudBar aloud={aloud} lang={lang} {...preferenceProps} />
      <NotePopover root={main} />
      <Lightbox root={main} />
      <StatusLine text={exportTools.status ?? status} />
      <ShortcutsDialog dialog={help} {...preferenceProps} />
    </>
  )
}

/**
 * The direction of the article, never left to the page around it: an English article in an Arabic browser would run from
 * right to left. Without a declared language its letters tell.
 */
function directionOf({ dir, lang }: Article): 'ltr' | 'rtl' | 'auto' {
  return dir ?? (lang ? 'ltr' : 'auto')
}

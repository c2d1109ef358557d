import { useMemo, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '@/core/article/types'
import { mayLoadPicture } from '@/core/reader/may-load-picture'
import type { ReaderPreferences } from '@/core/reader/preferences'
import { readingMinutes } from '@/core/reader/reading-minutes'
import type { Place } from '@/core/reader/reading-position'
import type { RelatedLink } from '@/core/related/types'
import type { SupportSignals } from '@/core/support/types'
import { AloudBar } from './aloud/AloudBar'
import { useAloud } from './aloud/use-aloud'
import { ArticleBody } from './article/ArticleBody'
import { ArticleHeader } from './article/ArticleHeader'
import { followInPage } from './article/follow-in-page'
import { LeadImage } from './article/LeadImage'
import { prepared } from './article/prepared'
import { Contents } from './contents/Contents'
import type { AlwaysProps } from './controls/AlwaysGroup'
import { ReadingControls } from './controls/ReadingControls'
import { KeepPanel } from './export/ExportPanel'
import { useKeep } from './export/use-export'
import { commandsOf } from './keyboard/commands'
import { ShortcutsDialog } from './keyboard/ShortcutsDialog'
import { useShortcuts } from './keyboard/use-shortcuts'
import { Lightbox } from './lightbox/Lightbox'
import { LineFocus } from './line-focus/LineFocus'
import { CitedLinks } from './links/CitedLinks'
import { LookPanel } from './look/LookPanel'
import { lookOf, measureOf } from './look/look-style'
import { NotePopover } from './notes/NotePopover'
import { ReaderNotice } from './ReaderNotice'
import { usePlace } from './reading-position/use-reading-position'
import { RelatedLinks } from './related/RelatedLinks'
import { SupportRegion } from './support/SupportRegion'
import { Word } from './Word'

interface Props {
  url: string
  article: Article
  related: readonly RelatedLink[]
  support: SupportSignals
  preferences: ReaderPreferences
  /** Where pictures may be loaded from, as match patterns. */
  pictureSites: readonly string[]
  /** Where the article was left the last time. */
  place: Place | undefined
  always: AlwaysProps
  /** What was just done, or why it could not be. */
  word?: string | undefined
  onBack(): void
  onOriginal(): void
  /** Opens another page in the reader view. */
  onRead(url: string): void
  onAllowAds(): void
  onPreferences(change: Partial<ReaderPreferences>): void
  onPlace(place: Place | undefined): void
}

/** One article, its controls, its contents and what the page offered besides. */
export function ReaderView({
  url,
  article,
  related,
  support,
  preferences,
  pictureSites,
  place,
  always,
  word,
  onBack,
  onOriginal,
  onRead,
  onAllowAds,
  onPreferences,
  onPlace,
}: Props) {
  const mayLoad = (src: string) => mayLoadPicture(src, pictureSites)
  const body = useMemo(() => prepared(article.html, url, mayLoad), [article.html, url])
  const main = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const wishes = { preferences, onChange: onPreferences }
  const lang = article.lang ?? document.documentElement.lang
  const aloud = useAloud(main, lang, preferences)
  const { frontMatter } = preferences
  const keep = useKeep({ article, url, root: main, frontMatter })
  const tools = { ...wishes, onBack, onOriginal, keep, aloud, help }
  useShortcuts(commandsOf(tools), preferences.shortcuts)
  const look = lookOf(preferences, article.lang)
  usePlace(main, place, JSON.stringify(look), onPlace)
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
        always={always}
        help={help}
        onBack={onBack}
      />
      <LookPanel {...wishes} />
      <KeepPanel keep={keep} {...wishes} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a link is a click */}
      <main ref={main} class="page" {...look} onClick={followInPage}>
        <article lang={article.lang} dir={article.dir}>
          <ArticleHeader article={article} url={url} />
          {article.leadImage && preferences.images && (
            <LeadImage src={article.leadImage} mayLoad={mayLoad(article.leadImage)} />
          )}
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
          signals={support}
          isSupported={always.isSupported}
          onAllowAds={onAllowAds}
        />
        <RelatedLinks
          links={related}
          mayLoad={(src) => preferences.images && mayLoad(src)}
          inReader={preferences.openRelated === 'reader'}
          onInReader={(inReader) => onPreferences({ openRelated: inReader ? 'reader' : 'page' })}
          onRead={onRead}
        />
      </main>
      {preferences.lineFocus > 0 && <LineFocus root={main} lines={preferences.lineFocus} />}
      <AloudBar aloud={aloud} lang={lang} {...wishes} />
      <NotePopover root={main} />
      <Lightbox root={main} />
      <Word text={keep.word ?? word} />
      <ShortcutsDialog dialog={help} {...wishes} />
    </>
  )
}

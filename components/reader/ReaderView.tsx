import { useMemo, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '@/core/article/types'
import { mayLoadPicture } from '@/core/reader/pictures'
import type { Place } from '@/core/reader/place'
import type { ReaderPreferences } from '@/core/reader/preferences'
import { readingMinutes } from '@/core/reader/reading-time'
import type { RelatedLink } from '@/core/related/types'
import { AloudBar } from './aloud/AloudBar'
import { useAloud } from './aloud/use-aloud'
import { ArticleBody } from './article/ArticleBody'
import { ArticleHeader } from './article/ArticleHeader'
import { followInPage } from './article/in-page-links'
import { LeadImage } from './article/LeadImage'
import { prepared } from './article/prepared'
import { Contents } from './contents/Contents'
import { ReadingControls } from './controls/ReadingControls'
import { commandsOf } from './keyboard/commands'
import { ShortcutsDialog } from './keyboard/ShortcutsDialog'
import { useShortcuts } from './keyboard/use-shortcuts'
import { Lightbox } from './lightbox/Lightbox'
import { LineFocus } from './line-focus/LineFocus'
import { LookPanel } from './look/LookPanel'
import { lookOf, measureOf } from './look/look-style'
import { NotePopover } from './notes/NotePopover'
import { usePlace } from './place/use-place'
import { ReaderNotice } from './ReaderNotice'
import { RelatedLinks } from './related/RelatedLinks'

interface Props {
  url: string
  article: Article
  related: readonly RelatedLink[]
  preferences: ReaderPreferences
  /** Where pictures may be loaded from, as match patterns. */
  pictureSites: readonly string[]
  /** Where the article was left the last time. */
  place: Place | undefined
  onBack(): void
  onPreferences(change: Partial<ReaderPreferences>): void
  onPlace(place: Place | undefined): void
}

/** One article, its controls, its contents and what the page offered besides. */
export function ReaderView({
  url,
  article,
  related,
  preferences,
  pictureSites,
  place,
  onBack,
  onPreferences,
  onPlace,
}: Props) {
  const mayLoad = (src: string) => mayLoadPicture(src, pictureSites)
  const body = useMemo(() => prepared(article.html, mayLoad), [article.html])
  const main = useRef<HTMLElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const wishes = { preferences, onChange: onPreferences }
  const lang = article.lang ?? document.documentElement.lang
  const aloud = useAloud(main, lang, preferences)
  useShortcuts(commandsOf({ url, ...wishes, onBack, aloud, help }), preferences.shortcuts)
  usePlace(main, place, preferences, onPlace)
  if (!body) {
    return (
      <ReaderNotice
        title={i18n.t('reader.failedTitle')}
        text={i18n.t('reader.failedText')}
        original={url}
      />
    )
  }
  const { fragment, outline } = body
  return (
    <>
      <ReadingControls
        url={url}
        root={main}
        minutes={readingMinutes(article.wordCount)}
        aloud={aloud}
        help={help}
        onBack={onBack}
      />
      <LookPanel {...wishes} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a link is a click */}
      <main ref={main} class="page" {...lookOf(preferences, article.lang)} onClick={followInPage}>
        <article lang={article.lang} dir={article.dir}>
          <ArticleHeader article={article} url={url} />
          {article.leadImage && preferences.images && (
            <LeadImage src={article.leadImage} mayLoad={mayLoad(article.leadImage)} />
          )}
          <Contents outline={outline} measure={measureOf(preferences, article.lang)} />
          <ArticleBody fragment={fragment} links={preferences.links} />
        </article>
        <RelatedLinks links={related} />
      </main>
      {preferences.lineFocus > 0 && <LineFocus root={main} lines={preferences.lineFocus} />}
      <AloudBar aloud={aloud} lang={lang} {...wishes} />
      <NotePopover root={main} />
      <Lightbox root={main} />
      <ShortcutsDialog dialog={help} {...wishes} />
    </>
  )
}

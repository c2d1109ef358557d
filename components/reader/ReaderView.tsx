import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '@/core/article/types'
import { mayLoadPicture } from '@/core/reader/pictures'
import type { ReaderPreferences } from '@/core/reader/preferences'
import type { RelatedLink } from '@/core/related/types'
import { ArticleBody } from './article/ArticleBody'
import { ArticleHeader } from './article/ArticleHeader'
import { anonymizePictures } from './article/anonymous-pictures'
import { followInPage } from './article/in-page-links'
import { LeadImage } from './article/LeadImage'
import { prepareBody } from './article/prepare-body'
import { Contents } from './contents/Contents'
import { ReadingControls } from './controls/ReadingControls'
import { ReaderNotice } from './ReaderNotice'
import { RelatedLinks } from './related/RelatedLinks'

interface Props {
  url: string
  article: Article
  related: readonly RelatedLink[]
  preferences: ReaderPreferences
  /** Where pictures may be loaded from, as match patterns. */
  pictureSites: readonly string[]
  onBack(): void
  onPreferences(change: Partial<ReaderPreferences>): void
}

/** One article, its controls, its contents and what the page offered besides. */
export function ReaderView({
  url,
  article,
  related,
  preferences,
  pictureSites,
  onBack,
  onPreferences,
}: Props) {
  const mayLoad = (src: string) => mayLoadPicture(src, pictureSites)
  const body = useMemo(() => prepared(article.html, mayLoad), [article.html])
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
        preferences={preferences}
        onBack={onBack}
        onChange={onPreferences}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key press on a link is a click */}
      <main
        class={`page ${preferences.font}`}
        style={{ '--text-size': `${preferences.textSize / 16}rem` }}
        onClick={followInPage}
      >
        <article lang={article.lang} dir={article.dir}>
          <ArticleHeader article={article} url={url} />
          {article.leadImage && (
            <LeadImage src={article.leadImage} mayLoad={mayLoad(article.leadImage)} />
          )}
          <Contents outline={outline} />
          <ArticleBody fragment={fragment} />
        </article>
        <RelatedLinks links={related} />
      </main>
    </>
  )
}

function prepared(html: string, mayLoad: (src: string) => boolean) {
  try {
    const body = prepareBody(html, window, (host) => i18n.t('reader.embed', [host]))
    anonymizePictures(body.fragment, mayLoad, (words) => i18n.t('reader.picture', [words]))
    return body
  } catch (error) {
    console.error('The article could not be sanitized.', error)
    return undefined
  }
}

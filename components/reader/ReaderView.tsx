import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Article } from '@/core/article/types'
import type { ReaderPreferences } from '@/core/reader/preferences'
import type { RelatedLink } from '@/core/related/types'
import { ArticleBody } from './ArticleBody'
import { ArticleHeader } from './ArticleHeader'
import { Contents } from './Contents'
import { followInPage } from './in-page-links'
import { LeadImage } from './LeadImage'
import { prepareBody } from './prepare-body'
import { ReaderNotice } from './ReaderNotice'
import { ReadingControls } from './ReadingControls'
import { RelatedLinks } from './RelatedLinks'

interface Props {
  url: string
  article: Article
  related: readonly RelatedLink[]
  preferences: ReaderPreferences
  onBack(): void
  onPreferences(preferences: ReaderPreferences): void
}

/** One article, its controls, its contents and what the page offered besides. */
export function ReaderView({ url, article, related, preferences, onBack, onPreferences }: Props) {
  const body = useMemo(() => prepared(article.html), [article.html])
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
          {article.leadImage && <LeadImage src={article.leadImage} />}
          <Contents outline={outline} />
          <ArticleBody fragment={fragment} />
        </article>
        <RelatedLinks links={related} />
      </main>
    </>
  )
}

function prepared(html: string) {
  try {
    return prepareBody(html, window, (host) => i18n.t('reader.embed', [host]))
  } catch (error) {
    console.error('The article could not be sanitized.', error)
    return undefined
  }
}

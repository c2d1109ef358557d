import { Fragment } from 'preact'
import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import type { Article } from '@/core/article/types'
import { formatDate } from '@/core/reader/format-date'
import { readingMinutes } from '@/core/reader/reading-minutes'
import { titlePhrases } from '@/core/reader/title-phrases'
import { ownLanguage } from '@/core/words/own-language'
import { formatNumber } from '../../controls/format-time'

interface Props {
  article: Article
  url: string
}

/** Title, byline, date, and the site as a link to the original page. */
export function ArticleHeader({ article, url }: Props) {
  const { title, byline, siteName, publishedTime, lang, wordCount } = article
  const date = publishedTime && formatDate(publishedTime, lang)
  return (
    <header class="article-header">
      <p class="article-site">
        <a href={url} rel="noopener noreferrer">
          <bdi>{siteName ?? displayHost(url)}</bdi>
        </a>
      </p>
      <h1 dir="auto">
        {titlePhrases(title, lang).map((phrase, at) => (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            {phrase}
          </Fragment>
        ))}
      </h1>
      <p class="article-facts">
        {byline && (
          <span class="byline">
            <bdi>{byline}</bdi>
          </span>
        )}
        {date && <time dateTime={publishedTime}>{date}</time>}
        {/* The outer one has the dot before it, on the side where the article's own facts end. */}
        <span>
          <bdi {...ownLanguage()}>
            {i18n.t('reader.readingTime', [formatNumber(readingMinutes(wordCount))])}
          </bdi>
        </span>
      </p>
    </header>
  )
}

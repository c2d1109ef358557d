import { i18n } from '#i18n'
import { displayHost } from '@/core/address/display-host'
import { pageName } from '@/core/reader/page-name'

/** Lines of the text that is to come, in percent of the column. */
const LINES = [96, 100, 92, 98, 64, 0, 100, 94, 97, 88, 99, 42]

/** Stands where the article is about to be, and names its page. */
export function ReaderOpening({ url }: { url: string }) {
  return (
    <main class="page reader-opening" aria-busy="true">
      {pageName(url) !== displayHost(url) && (
        <p class="article-site">
          <a href={url} rel="noopener noreferrer">
            <bdi>{displayHost(url)}</bdi>
          </a>
        </p>
      )}
      <h1 dir="auto">{pageName(url)}</h1>
      <p role="status">{i18n.t('reader.opening', [displayHost(url)])}</p>
      <div aria-hidden="true">
        {LINES.map((width, at) => (
          <div key={at} class="skeleton-line" style={{ width: `${width}%` }} />
        ))}
      </div>
    </main>
  )
}

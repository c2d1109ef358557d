import { render } from 'preact'
import { browser } from 'wxt/browser'
import { loadArticle } from '@/bridge/article-store'
import { openPictureSites } from '@/bridge/open-picture-sites'
import { loadPosition } from '@/bridge/position-store'
import { loadReaderPreferences } from '@/bridge/preference-store'
import { isWebUrl } from '@/core/address/is-web-url'
import { applyTheme, Reader } from './Reader'

async function main(root: Element): Promise<void> {
  document.documentElement.lang = browser.i18n.getUILanguage()
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
  const query = new URLSearchParams(location.search)
  const asked = query.get('url')
  const problem = query.get('problem') === 'unreachable' ? 'unreachable' : undefined
  const url = isWebUrl(asked) ? asked : undefined
  const [page, preferences, pictureSites, place] = await Promise.all([
    url ? held(url) : undefined,
    loadReaderPreferences(),
    openPictureSites(),
    url ? loadPosition(url) : undefined,
  ])
  applyTheme(preferences)
  if (page?.article.title) document.title = page.article.title
  render(
    <Reader
      url={url}
      page={page}
      position={place}
      problem={problem}
      preferences={preferences}
      pictureSites={pictureSites}
    />,
    root,
  )
}

/** Storage that fails is storage that holds nothing: the reader is told the way on. */
async function held(url: string) {
  try {
    return await loadArticle(url)
  } catch (error) {
    console.error('The article could not be read from storage.', error)
    return undefined
  }
}

const root = document.querySelector('#app')
if (root) void main(root)

import { render } from 'preact'
import { loadArticle } from '@/bridge/article-store'
import { loadPosition } from '@/bridge/position-store'
import { loadReaderPreferences } from '@/bridge/preference-store'
import { sampleUrl } from '@/bridge/sample-url'
import { isWebUrl } from '@/core/address/is-web-url'
import { pageName } from '@/core/reader/page-name'
import { ownLanguage } from '@/core/words/own-language'
import { anonymizePictureRequests } from '@/services/anonymize-picture-requests'
import { applyTheme } from './apply-theme'
import { Reader } from './Reader'

async function main(root: Element): Promise<void> {
  Object.assign(document.documentElement, ownLanguage())
  const query = new URLSearchParams(location.search)
  const asked = query.get('url')
  const problem = query.get('problem') === 'unreachable' ? 'unreachable' : undefined
  const url = isWebUrl(asked) || asked === sampleUrl() ? asked : undefined
  const [stored, preferences, pictureSites, position] = await Promise.all([
    url ? loadIfReadable(url) : undefined,
    loadReaderPreferences(),
    anonymizePictureRequests(),
    url ? loadPosition(url) : undefined,
  ])
  applyTheme(preferences)
  if (url) document.title = stored?.article.title || pageName(url)
  render(
    <Reader
      url={url}
      stored={stored}
      position={position}
      problem={problem}
      preferences={preferences}
      pictureSites={pictureSites}
    />,
    root,
  )
}

/** Where storage fails there is no article either: the page then says how to get it. */
async function loadIfReadable(url: string) {
  try {
    return await loadArticle(url)
  } catch (error) {
    console.error('The article could not be read from storage.', error)
    return undefined
  }
}

const root = document.querySelector('#app')
if (root) void main(root)

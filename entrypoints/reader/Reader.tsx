import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ReaderPage } from '@/bridge/article-store'
import { savePosition } from '@/bridge/position-store'
import { saveReaderPreferences, watchReaderPreferences } from '@/bridge/preference-store'
import { openInReader } from '@/bridge/tabs'
import { ReaderNotice } from '@/components/reader/ReaderNotice'
import { ReaderView } from '@/components/reader/ReaderView'
import type { ReaderPreferences } from '@/core/reader/preferences'
import type { ReadingPosition } from '@/core/reader/reading-position'
import { useSite } from './use-site'

interface Props {
  /** The page asked for; absent when the address names none that may be linked to. */
  url?: string | undefined
  page?: ReaderPage | undefined
  /** Where the article was left. */
  position?: ReadingPosition | undefined
  /** Why there is no article, where that is known. */
  problem?: 'unreachable' | undefined
  preferences: ReaderPreferences
  pictureSites: readonly string[]
}

/** Chooses what the reader page shows, and carries the reader's wishes to where they are kept. */
export function Reader({ url, page, position, problem, preferences, pictureSites }: Props) {
  const [wishes, setWishes] = useState(preferences)
  const [notKept, setNotKept] = useState(false)
  const site = useSite(url)

  useEffect(() => watchReaderPreferences(setWishes), [])
  useLayoutEffect(() => applyTheme(wishes), [wishes])

  function change(wish: Partial<ReaderPreferences>) {
    const next = { ...wishes, ...wish }
    setWishes(next)
    saveReaderPreferences(next).then(
      () => setNotKept(false),
      () => setNotKept(true),
    )
  }

  if (!url) {
    return (
      <ReaderNotice
        title={i18n.t('reader.noAddressTitle')}
        text={i18n.t('reader.noAddressText')}
        onBack={history.length > 1 ? () => history.back() : undefined}
      />
    )
  }
  if (!page) {
    return (
      <ReaderNotice
        title={i18n.t(problem ? 'reader.unreachableTitle' : 'reader.heldNoMoreTitle')}
        text={i18n.t(problem ? 'reader.unreachableText' : 'reader.heldNoMoreText')}
        original={url}
        // The notice is no place to come back to.
        onTryAgain={() => void openInReader(url, 'replace')}
      />
    )
  }
  return (
    <ReaderView
      url={url}
      article={page.article}
      related={page.related}
      support={page.support}
      preferences={wishes}
      pictureSites={pictureSites}
      position={position}
      always={{
        isOn: site.alwaysReader,
        isSupported: site.support,
        onChange: site.setAlways,
      }}
      status={notKept ? i18n.t('reader.preferenceNotKept') : site.problem}
      onBack={() => goBack(site.showOriginal)}
      onOriginal={site.showOriginal}
      onRead={(href) => void openInReader(href, 'assign')}
      onAllowAds={site.allowAds}
      onPreferences={change}
      onPosition={(left) => void savePosition(url, left)}
    />
  )
}

/** On the root, where the colours of the whole page hang. */
export function applyTheme({ theme }: ReaderPreferences): void {
  document.documentElement.dataset.theme = theme
}

/** A tab opened on the reader view itself has nothing to go back to. */
function goBack(showOriginal: () => void): void {
  if (history.length > 1) history.back()
  else showOriginal()
}

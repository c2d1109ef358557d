import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ReaderPage } from '@/bridge/reader-pages'
import { savePlace } from '@/bridge/reader-places'
import { saveReaderPreferences, watchReaderPreferences } from '@/bridge/reader-preferences'
import { ReaderNotice } from '@/components/reader/ReaderNotice'
import { ReaderView } from '@/components/reader/ReaderView'
import type { Place } from '@/core/reader/place'
import type { ReaderPreferences } from '@/core/reader/preferences'

interface Props {
  /** The page asked for; absent when the address names none that may be linked to. */
  url?: string | undefined
  page?: ReaderPage | undefined
  /** Where the article was left. */
  place?: Place | undefined
  preferences: ReaderPreferences
  pictureSites: readonly string[]
}

/** Chooses what the reader page shows, and carries the reader's wishes to where they are kept. */
export function Reader({ url, page, place, preferences, pictureSites }: Props) {
  const [wishes, setWishes] = useState(preferences)

  useEffect(() => watchReaderPreferences(setWishes), [])
  useLayoutEffect(() => applyTheme(wishes), [wishes])

  function change(wish: Partial<ReaderPreferences>) {
    const next = { ...wishes, ...wish }
    setWishes(next)
    saveReaderPreferences(next).catch((error) =>
      console.error('Preferences were not saved.', error),
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
        title={i18n.t('reader.heldNoMoreTitle')}
        text={i18n.t('reader.heldNoMoreText')}
        original={url}
      />
    )
  }
  return (
    <ReaderView
      url={url}
      article={page.article}
      related={page.related}
      preferences={wishes}
      pictureSites={pictureSites}
      place={place}
      onBack={() => goBack(url)}
      onPreferences={change}
      onPlace={(left) => void savePlace(url, left)}
    />
  )
}

/** On the root, where the colours of the whole page hang. */
export function applyTheme({ theme }: ReaderPreferences): void {
  document.documentElement.dataset.theme = theme
}

/** A tab opened on the reader view itself has nothing to go back to. */
function goBack(url: string): void {
  if (history.length > 1) history.back()
  else location.assign(url)
}

import { i18n } from '#i18n'
import { savePosition } from '@/bridge/position-store'
import type { StoredArticle } from '@/bridge/stored-article'
import { ReaderView } from '@/components/reader/ReaderView'
import type { ReaderPreferences } from '@/core/reader/preferences'
import type { ReadingPosition } from '@/core/reader/reading-position'
import { loadInReader } from '@/services/load-in-reader'
import { useSite } from './use-site'

interface Props {
  url: string
  stored: StoredArticle
  /** Where the reader left the article. */
  position?: ReadingPosition | undefined
  /** Where pictures may be loaded from, as match patterns. */
  pictureSites: readonly string[]
  preferences: ReaderPreferences
  /** The last change of the preferences could not be stored. */
  hasSaveFailed: boolean
  onPreferences(change: Partial<ReaderPreferences>): void
}

/** The reader view of a stored article, with what it changes in the stores. */
export function StoredArticleView({ url, stored, hasSaveFailed, ...props }: Props) {
  const site = useSite(url)

  return (
    <ReaderView
      url={url}
      article={stored.article}
      related={stored.related}
      support={stored.support}
      preferences={props.preferences}
      pictureSites={props.pictureSites}
      position={props.position}
      always={{
        isOn: site.alwaysReader,
        isSupported: site.support,
        onChange: site.setAlways,
      }}
      status={hasSaveFailed ? i18n.t('reader.preferenceNotKept') : site.status}
      onBack={() => goBack(site.showOriginal)}
      onOriginal={site.showOriginal}
      onRead={(href) => void loadInReader(href, 'assign')}
      onAllowAds={site.allowAds}
      onUndoSupport={site.undoSupport}
      onSupportSteps={site.showSteps}
      onPreferences={props.onPreferences}
      onPosition={(left) => void savePosition(url, left)}
    />
  )
}

/** A tab that was opened on the reader view has no page to go back to. */
function goBack(showOriginal: () => void): void {
  if (history.length > 1) history.back()
  else showOriginal()
}

import { useLayoutEffect } from 'preact/hooks'
import { i18n } from '#i18n'
import type { StoredArticle } from '@/bridge/stored-article'
import { ReaderNotice } from '@/components/reader/ReaderNotice'
import { ReaderOpening } from '@/components/reader/ReaderOpening'
import type { ReaderPreferences } from '@/core/reader/preferences'
import type { ReadingPosition } from '@/core/reader/reading-position'
import { loadInReader } from '@/services/load-in-reader'
import { applyTheme } from './apply-theme'
import { StoredArticleView } from './StoredArticleView'
import { usePreferences } from './use-preferences'
import { useReopening } from './use-reopening'

interface Props {
  /** The page asked for; absent where the reader's own address names none of the web. */
  url?: string | undefined
  stored?: StoredArticle | undefined
  /** Where the reader left the article. */
  position?: ReadingPosition | undefined
  /** Why there is no article, where that is known. */
  problem?: 'unreachable' | undefined
  /** As they are when the page opens. */
  preferences: ReaderPreferences
  pictureSites: readonly string[]
}

/** The reader page: the article, what stands for it while it is opened again, or why there is none. */
export function Reader({ url, stored, position, problem, pictureSites, ...loaded }: Props) {
  const { preferences, hasSaveFailed, change } = usePreferences(loaded.preferences)

  const isReopening = useReopening(stored || problem ? undefined : url)
  useLayoutEffect(() => applyTheme(preferences), [preferences])

  if (!url) {
    return (
      <ReaderNotice
        title={i18n.t('reader.noAddressTitle')}
        text={i18n.t('reader.noAddressText')}
        onBack={history.length > 1 ? () => history.back() : undefined}
      />
    )
  }
  if (!stored) {
    if (isReopening) return <ReaderOpening url={url} />
    return (
      <ReaderNotice
        title={i18n.t(problem ? 'reader.unreachableTitle' : 'reader.heldNoMoreTitle')}
        text={i18n.t(problem ? 'reader.unreachableText' : 'reader.heldNoMoreText')}
        original={url}
        // Replaced, for Back must not lead to an error page.
        onTryAgain={() => void loadInReader(url, 'replace')}
      />
    )
  }
  return (
    <StoredArticleView
      url={url}
      stored={stored}
      position={position}
      pictureSites={pictureSites}
      preferences={preferences}
      hasSaveFailed={hasSaveFailed}
      onPreferences={change}
    />
  )
}

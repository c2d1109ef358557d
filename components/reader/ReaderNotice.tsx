import { i18n } from '#i18n'

interface Props {
  title: string
  text: string
  /** The original page. Without it a button leads back. */
  original?: string | undefined
  /** Loads the page and opens its article. */
  onTryAgain?: (() => void) | undefined
  onBack?: (() => void) | undefined
}

/** Shown instead of an article: what went wrong, and what the reader can do. */
export function ReaderNotice({ title, text, original, onTryAgain, onBack }: Props) {
  return (
    <main class="page reader-notice">
      <h1>{title}</h1>
      <p>{text}</p>
      <p class="notice-actions">
        {onTryAgain && (
          <button type="button" class="notice-action" onClick={onTryAgain}>
            {i18n.t('reader.tryAgain')}
          </button>
        )}
        {original && (
          <a
            class={onTryAgain ? 'notice-action secondary' : 'notice-action'}
            href={original}
            rel="noopener noreferrer"
          >
            {i18n.t('reader.openOriginalPage')}
          </a>
        )}
        {!original && onBack && (
          <button type="button" class="notice-action" onClick={onBack}>
            {i18n.t('reader.goBack')}
          </button>
        )}
      </p>
    </main>
  )
}

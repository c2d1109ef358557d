import { i18n } from '#i18n'

interface Props {
  title: string
  text: string
  /** The page to go on to; without one the way on is back. */
  original?: string | undefined
  /** Opens the page and takes the article as soon as it is there. */
  onTryAgain?: (() => void) | undefined
  onBack?: (() => void) | undefined
}

/** A page in place of an article: what happened and the way on. */
export function ReaderNotice({ title, text, original, onTryAgain, onBack }: Props) {
  return (
    <main class="page notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {onTryAgain && (
        <p>
          <button type="button" class="way-on" onClick={onTryAgain}>
            {i18n.t('reader.tryAgain')}
          </button>
        </p>
      )}
      {original && (
        <p>
          <a
            class={onTryAgain ? 'way-on second' : 'way-on'}
            href={original}
            rel="noopener noreferrer"
          >
            {i18n.t('reader.openOriginalPage')}
          </a>
        </p>
      )}
      {!original && onBack && (
        <p>
          <button type="button" class="way-on" onClick={onBack}>
            {i18n.t('reader.goBack')}
          </button>
        </p>
      )}
    </main>
  )
}

import { i18n } from '#i18n'

interface Props {
  url: string
  onBack(): void
}

/** The ways out of the reader view. */
export function NavigationGroup({ url, onBack }: Props) {
  return (
    <div class="tools">
      <button type="button" class="wide" onClick={onBack}>
        <span class="arrow" aria-hidden="true" />
        {i18n.t('reader.back')}
      </button>
      <a class="wide" href={url} rel="noopener noreferrer">
        {i18n.t('reader.original')}
      </a>
    </div>
  )
}

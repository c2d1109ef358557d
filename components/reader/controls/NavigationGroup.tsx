import { ArrowLeft, ExternalLink } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon'

interface Props {
  url: string
  onBack(): void
}

/** The ways out of the reader view. */
export function NavigationGroup({ url, onBack }: Props) {
  return (
    <div class="tools">
      <button type="button" class="with-words" onClick={onBack} aria-label={i18n.t('reader.back')}>
        <Icon of={ArrowLeft} />
        <span class="words" aria-hidden="true">
          {i18n.t('reader.back')}
        </span>
      </button>
      <a
        href={url}
        rel="noopener noreferrer"
        class="with-words"
        aria-label={i18n.t('reader.original')}
        title={i18n.t('reader.original')}
      >
        <Icon of={ExternalLink} />
      </a>
    </div>
  )
}

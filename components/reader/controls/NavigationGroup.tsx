import { ArrowLeft, ExternalLink } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from './Icon'

interface Props {
  url: string
  onBack(): void
}

/** Back, and the original page. */
export function NavigationGroup({ url, onBack }: Props) {
  return (
    <div class="toolbar-group">
      <button type="button" class="with-label" onClick={onBack} aria-label={i18n.t('reader.back')}>
        <Icon of={ArrowLeft} points />
        <span class="label" aria-hidden="true">
          {i18n.t('reader.back')}
        </span>
      </button>
      <a
        href={url}
        rel="noopener noreferrer"
        class="with-label"
        aria-label={i18n.t('reader.original')}
        title={i18n.t('reader.original')}
      >
        <Icon of={ExternalLink} points />
        <span class="label wide" aria-hidden="true">
          {i18n.t('reader.original')}
        </span>
      </a>
    </div>
  )
}

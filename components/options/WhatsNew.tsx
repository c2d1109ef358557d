import { i18n } from '#i18n'

interface Props {
  /** The version that Truce was updated to. */
  version: string
  onHide(): void
}

/** One quiet line after an update. */
export function WhatsNew({ version, onHide }: Props) {
  return (
    <div class="whats-new">
      <details>
        <summary>
          {i18n.t('options.updatedTo', [version])}{' '}
          <span class="link">{i18n.t('options.whatsNew')}</span>
        </summary>
        <p>{i18n.t('options.news')}</p>
      </details>
      <button type="button" class="quiet" onClick={onHide}>
        {i18n.t('options.hideWhatsNew')}
      </button>
    </div>
  )
}

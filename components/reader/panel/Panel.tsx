import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import { Icon } from '../controls/Icon'

interface Props {
  id: string
  class: string
  title: string
  children: ComponentChildren
}

/** What a button of the toolbar opens. The head stays while the rest scrolls. */
export function Panel({ id, class: name, title, children }: Props) {
  return (
    <section id={id} class={`panel ${name}`} popover="auto" aria-labelledby={`${id}-title`}>
      <div class="panel-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button
          type="button"
          popovertarget={id}
          popovertargetaction="hide"
          aria-label={i18n.t('reader.close')}
          title={i18n.t('reader.close')}
        >
          <Icon of={X} />
        </button>
      </div>
      <div class="panel-body">{children}</div>
    </section>
  )
}

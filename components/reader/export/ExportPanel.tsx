import { BookDown, FileCode, FileText, type IconNode, Printer, Quote } from 'lucide'
import { i18n } from '#i18n'
import { Icon } from '../controls/Icon'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { Toggle } from '../look/Toggle'
import type { ExportTools } from './use-export'

export const EXPORT_PANEL_ID = 'keep-panel'

interface Props extends PreferenceProps {
  keep: ExportTools
}

/** Every way to take the article along, and what goes with it. */
export function ExportPanel({ keep, preferences, onChange }: Props) {
  const { hasQuote, busy } = keep
  return (
    <section
      id={EXPORT_PANEL_ID}
      class="panel keep"
      popover="auto"
      aria-label={i18n.t('reader.keep')}
    >
      <ul>
        <Way of={FileText} label={i18n.t('reader.copyMarkdown')} onClick={keep.markdown} />
        <Way
          of={Quote}
          label={i18n.t('reader.copyQuote')}
          hint={hasQuote ? undefined : i18n.t('reader.markFirst')}
          isOff={!hasQuote}
          onClick={keep.quote}
        />
        <Way of={FileCode} label={i18n.t('reader.saveHtml')} isOff={busy} onClick={keep.html} />
        <Way of={BookDown} label={i18n.t('reader.saveEpub')} isOff={busy} onClick={keep.epub} />
        <Way of={Printer} label={i18n.t('reader.print')} onClick={keep.print} />
      </ul>
      <div class="toggles">
        <Toggle
          label={i18n.t('reader.frontMatter')}
          checked={preferences.frontMatter}
          onChange={(frontMatter) => onChange({ frontMatter })}
        />
        <Toggle
          label={i18n.t('reader.printLinks')}
          checked={preferences.printLinks}
          onChange={(printLinks) => onChange({ printLinks })}
        />
        <Toggle
          label={i18n.t('reader.listLinks')}
          checked={preferences.citedLinks}
          onChange={(citedLinks) => onChange({ citedLinks })}
        />
      </div>
    </section>
  )
}

interface WayProps {
  of: IconNode
  label: string
  hint?: string | undefined
  isOff?: boolean
  onClick(): void
}

function Way({ of, label, hint, isOff = false, onClick }: WayProps) {
  return (
    <li>
      <button
        type="button"
        class="way"
        aria-label={label}
        aria-description={hint}
        aria-disabled={isOff}
        onClick={() => !isOff && onClick()}
      >
        <Icon of={of} />
        <span>
          {label}
          {hint && <small aria-hidden="true">{hint}</small>}
        </span>
      </button>
    </li>
  )
}

import {
  BookDown,
  FileCode,
  FileText,
  type IconNode,
  NotebookPen,
  Printer,
  Quote,
  Share2,
} from 'lucide'
import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import { Icon } from '../controls/Icon'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { Toggle } from '../look/Toggle'
import { Panel } from '../panel/Panel'
import type { ExportTools } from './use-export'

export const EXPORT_PANEL_ID = 'export-panel'

interface Props extends PreferenceProps {
  tools: ExportTools
}

/** The formats an article can be exported in, and what they include. */
export function ExportPanel({ tools, preferences, onChange }: Props) {
  const { hasQuote, busy } = tools
  return (
    <Panel id={EXPORT_PANEL_ID} class="export-panel" title={i18n.t('reader.keep')}>
      <ul>
        <Choice of={FileText} label={i18n.t('reader.copyMarkdown')} onClick={tools.markdown} />
        <Choice
          of={Quote}
          label={i18n.t('reader.copyQuote')}
          hint={hasQuote ? undefined : i18n.t('reader.markFirst')}
          isOff={!hasQuote}
          onClick={tools.quote}
        />
        <Choice of={FileCode} label={i18n.t('reader.saveHtml')} isOff={busy} onClick={tools.html} />
        <Choice of={BookDown} label={i18n.t('reader.saveEpub')} isOff={busy} onClick={tools.epub} />
        <Choice of={NotebookPen} label={i18n.t('reader.openObsidian')} onClick={tools.obsidian} />
        {tools.share && <Choice of={Share2} label={i18n.t('reader.share')} onClick={tools.share} />}
        <Choice of={Printer} label={i18n.t('reader.print')} onClick={tools.print} />
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
    </Panel>
  )
}

interface ChoiceProps {
  of: IconNode
  label: string
  hint?: string | undefined
  isOff?: boolean
  onClick(): void
}

function Choice({ of, label, hint, isOff = false, onClick }: ChoiceProps) {
  const hintId = useId()
  return (
    <li>
      <button
        type="button"
        class="choice"
        aria-describedby={hint && hintId}
        aria-disabled={isOff}
        onClick={() => !isOff && onClick()}
      >
        <Icon of={of} />
        {label}
      </button>
      {/* Beside the button, whose name is to be what it shows. */}
      {hint && (
        <small id={hintId} class="choice-hint">
          {hint}
        </small>
      )}
    </li>
  )
}

import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { LIST_FORMATS, type ListFormat } from '@/core/sites/site-lists'

/** All settings, or the supported sites as a list for other tools. */
export type ExportFormat = 'truce' | ListFormat

export interface BackupProps {
  onExport(format: ExportFormat): void
  onImport(file: File): void
}

const FORMATS: readonly ExportFormat[] = ['truce', ...LIST_FORMATS]

/** Exports settings to a file and imports them. */
export function Backup({ onExport, onImport }: BackupProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [format, setFormat] = useState<ExportFormat>('truce')
  return (
    <div class="buttons">
      <select
        aria-label={i18n.t('options.format')}
        value={format}
        onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}
      >
        {FORMATS.map((name) => (
          <option key={name} value={name}>
            {i18n.t(`options.formats.${name}`)}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => onExport(format)}>
        {i18n.t('options.export')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {i18n.t('options.import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,text/plain,.json,.txt"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // Emptied, or picking the same file again would fire no `change` event.
          event.currentTarget.value = ''
          if (file) onImport(file)
        }}
      />
    </div>
  )
}

import { useRef } from 'preact/hooks'
import { i18n } from '#i18n'

export interface BackupProps {
  onExport(): void
  onImport(file: File): void
}

/** Buttons to write all settings to a file and to read them back. */
export function Backup({ onExport, onImport }: BackupProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <div class="buttons">
      <button type="button" onClick={onExport}>
        {i18n.t('options.export')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {i18n.t('options.import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          // Emptied, so that picking the same file once more is a change again.
          event.currentTarget.value = ''
          if (file) onImport(file)
        }}
      />
    </div>
  )
}

import { i18n } from '#i18n'
import { type Said, Section } from './Section'

export interface ShortcutSettingsProps {
  said: Said | undefined
  /** The commands that have keys, by name. */
  shortcuts: readonly { name: string; keys: string }[]
  /** Opens the browser's own list; absent where there is none to open. */
  onOpen: (() => void) | undefined
}

/** The keys of Truce's commands, which the browser lets the reader change. */
export function ShortcutSettings({ said, shortcuts, onOpen }: ShortcutSettingsProps) {
  return (
    <Section id="shortcuts" said={said}>
      <p class="hint">{i18n.t('options.shortcutsHint')}</p>
      {shortcuts.length > 0 && (
        <dl class="keys">
          {shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {onOpen ? (
        <div class="buttons">
          <button type="button" onClick={onOpen}>
            {i18n.t('options.openShortcuts')}
          </button>
        </div>
      ) : (
        <p class="hint">{i18n.t('options.shortcutsByHand', ['about:addons'])}</p>
      )}
    </Section>
  )
}

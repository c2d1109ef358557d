import { i18n } from '#i18n'
import { DEFAULT_PREFERENCES } from '@/core/reader/preferences'
import { FONTS, LOOK_FIELDS, THEMES } from '@/core/reader/preferences/look-fields'
import type { PreferenceProps } from '../controls/PreferenceProps'
import { Panel } from '../panel/Panel'
import { LineSettings } from './LineSettings'
import { OwnColorFields } from './OwnColorFields'
import { OwnFontField } from './OwnFontField'
import { fontName, themeName } from './option-names'
import { TextSize } from './TextSize'
import { Tiles } from './Tiles'
import { Toggle } from './Toggle'
import { TypeSettings } from './TypeSettings'

export const LOOK_PANEL_ID = 'look-panel'

/** The settings of the text's look. A change shows at once. */
export function LookPanel(props: PreferenceProps) {
  const { preferences, onChange } = props
  return (
    <Panel id={LOOK_PANEL_ID} class="look-panel" title={i18n.t('reader.look')}>
      <TextSize {...props} />
      <Tiles
        legend={i18n.t('reader.theme')}
        name="theme"
        values={THEMES}
        value={preferences.theme}
        label={themeName}
        sample={(theme) => <span class={`swatch ${theme}`} aria-hidden="true" />}
        onChange={(theme) => onChange({ theme })}
      />
      {preferences.theme === 'own' && <OwnColorFields {...props} />}
      <Tiles
        legend={i18n.t('reader.font')}
        name="font"
        values={FONTS}
        value={preferences.font}
        label={fontName}
        sample={(font) => (
          <span class={`sample ${font}`} aria-hidden="true">
            Ag
          </span>
        )}
        onChange={(font) => onChange({ font })}
      />
      {preferences.font === 'own' && <OwnFontField {...props} />}
      <LineSettings {...props} />
      <details class="seldom">
        <summary>{i18n.t('reader.more')}</summary>
        <TypeSettings {...props} />
      </details>
      <div class="toggles">
        <Toggle
          label={i18n.t('reader.images')}
          checked={preferences.images}
          onChange={(images) => onChange({ images })}
        />
        <Toggle
          label={i18n.t('reader.links')}
          checked={preferences.links}
          onChange={(links) => onChange({ links })}
        />
        <button type="button" class="plain" onClick={() => onChange(defaultLook())}>
          {i18n.t('reader.defaultLook')}
        </button>
      </div>
    </Panel>
  )
}

function defaultLook() {
  const names = Object.keys(LOOK_FIELDS) as (keyof typeof LOOK_FIELDS)[]
  return Object.fromEntries(names.map((name) => [name, DEFAULT_PREFERENCES[name]]))
}

import { isDark } from '@/core/reader/own-colors'
import type { ReaderPreferences } from '@/core/reader/preferences'

/** Sets the theme on the root element, where the colours of the whole page are declared. */
export function applyTheme({ theme, paperColor, inkColor }: ReaderPreferences): void {
  const root = document.documentElement
  root.dataset.theme = theme
  root.dataset.scheme = isDark({ paper: paperColor }) ? 'dark' : 'light'
  root.style.setProperty('--own-paper', paperColor)
  root.style.setProperty('--own-ink', inkColor)
}

import type { ReaderPreferences } from '@/core/reader/preferences'

/** Sets the theme on the root element, where the colours of the whole page are declared. */
export function applyTheme({ theme }: ReaderPreferences): void {
  document.documentElement.dataset.theme = theme
}

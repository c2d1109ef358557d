import { i18n } from '#i18n'
import type { ALIGNMENTS, FONTS, THEMES } from '@/core/reader/preferences/look-fields'
import { plural } from '@/core/words/plural'

/** One of a list of values. */
type ElementOf<T extends readonly unknown[]> = T[number]

export function themeName(theme: ElementOf<typeof THEMES>): string {
  switch (theme) {
    case 'system':
      return i18n.t('reader.themeSystem')
    case 'light':
      return i18n.t('reader.themeLight')
    case 'dark':
      return i18n.t('reader.themeDark')
    case 'sepia':
      return i18n.t('reader.themeSepia')
    case 'contrast':
      return i18n.t('reader.themeContrast')
    case 'own':
      return i18n.t('reader.themeOwn')
  }
}

export function fontName(font: ElementOf<typeof FONTS>): string {
  switch (font) {
    case 'serif':
      return i18n.t('reader.fontSerif')
    case 'sans':
      return i18n.t('reader.fontSans')
    case 'legible':
      return i18n.t('reader.fontLegible')
    case 'mono':
      return i18n.t('reader.fontMono')
    case 'own':
      return i18n.t('reader.fontOwn')
  }
}

export function alignmentName(alignment: ElementOf<typeof ALIGNMENTS>): string {
  return alignment === 'justify' ? i18n.t('reader.alignJustify') : i18n.t('reader.alignStart')
}

export function lineFocusName(lines: number): string {
  if (lines === 0) return i18n.t('reader.off')
  return plural('reader.lines', lines)
}

import { i18n } from '#i18n'
import type { Command } from '@/core/reader/shortcuts'

/** The name of each command, as the list of shortcuts shows it. */
export const COMMAND_NAMES: Record<Command, () => string> = {
  help: () => i18n.t('reader.shortcuts'),
  look: () => i18n.t('reader.look'),
  export: () => i18n.t('reader.keep'),
  markdown: () => i18n.t('reader.copyMarkdown'),
  print: () => i18n.t('reader.print'),
  larger: () => i18n.t('reader.larger'),
  smaller: () => i18n.t('reader.smaller'),
  theme: () => i18n.t('reader.nextTheme'),
  font: () => i18n.t('reader.nextFont'),
  images: () => i18n.t('reader.toggleImages'),
  links: () => i18n.t('reader.toggleLinks'),
  lineFocus: () => i18n.t('reader.toggleLineFocus'),
  aloud: () => i18n.t('reader.toggleAloud'),
  nextParagraph: () => i18n.t('reader.nextParagraph'),
  previousParagraph: () => i18n.t('reader.previousParagraph'),
  contents: () => i18n.t('reader.toContents'),
  nextSection: () => i18n.t('reader.nextSection'),
  previousSection: () => i18n.t('reader.previousSection'),
  back: () => i18n.t('reader.back'),
  original: () => i18n.t('reader.original'),
}

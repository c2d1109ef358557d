import type { RefObject } from 'preact'
import type { ReaderPreferences } from '@/core/reader/preferences'
import { neighbourValue } from '@/core/reader/preferences/field'
import { FONTS, TEXT_SIZES, THEMES } from '@/core/reader/preferences/look-fields'
import type { Command } from '@/core/reader/shortcuts'
import type { Aloud } from '../aloud/use-aloud'
import { goToContents, goToSection } from '../contents/go-to'
import { EXPORT_PANEL_ID } from '../export/ExportPanel'
import type { ExportTools } from '../export/use-export'
import { LOOK_PANEL_ID } from '../look/LookPanel'

/** How many lines the shortcut for line focus shows: with one alone a reader cannot see how a sentence goes on. */
const SHORTCUT_LINES = 3

/** What the commands act on. */
interface Tools {
  preferences: ReaderPreferences
  onChange(change: Partial<ReaderPreferences>): void
  onBack(): void
  onOriginal(): void
  exportTools: ExportTools
  aloud: Aloud
  help: RefObject<HTMLDialogElement | null>
}

/** What each shortcut does. */
export function commandsOf(tools: Tools): Partial<Record<Command, () => void>> {
  const { preferences, onChange, onBack, onOriginal, exportTools, aloud, help } = tools
  const { textSize, theme, font, images, links, lineFocus } = preferences
  return {
    help: () => help.current?.showModal(),
    look: () => document.getElementById(LOOK_PANEL_ID)?.togglePopover(),
    export: () => document.getElementById(EXPORT_PANEL_ID)?.togglePopover(),
    markdown: exportTools.markdown,
    print: exportTools.print,
    larger: () => onChange({ textSize: neighbourValue(TEXT_SIZES, textSize, 1) }),
    smaller: () => onChange({ textSize: neighbourValue(TEXT_SIZES, textSize, -1) }),
    theme: () => onChange({ theme: nextOf(THEMES, theme) }),
    font: () => onChange({ font: nextOf(FONTS, font) }),
    images: () => onChange({ images: !images }),
    links: () => onChange({ links: !links }),
    lineFocus: () => onChange({ lineFocus: lineFocus === 0 ? SHORTCUT_LINES : 0 }),
    aloud: aloud.toggle,
    nextParagraph: () => aloud.skip(1),
    previousParagraph: () => aloud.skip(-1),
    contents: goToContents,
    nextSection: () => goToSection(1),
    previousSection: () => goToSection(-1),
    back: onBack,
    original: onOriginal,
  }
}

/** The value after `value`, and after the last one the first. */
function nextOf<T>(values: readonly [T, ...T[]], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? values[0]
}

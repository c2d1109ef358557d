/** A command of the reader view that has a key. */
export type Command =
  | 'help'
  | 'look'
  | 'export'
  | 'markdown'
  | 'print'
  | 'larger'
  | 'smaller'
  | 'theme'
  | 'font'
  | 'images'
  | 'links'
  | 'lineFocus'
  | 'aloud'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'contents'
  | 'nextSection'
  | 'previousSection'
  | 'back'
  | 'original'

/** The keys of each command, as typed. The first is shown to the reader. */
export const SHORTCUTS: Record<Command, readonly string[]> = {
  nextSection: ['n'],
  previousSection: ['p'],
  contents: ['c'],
  look: ['a'],
  larger: ['+', '='],
  smaller: ['-'],
  theme: ['t'],
  font: ['f'],
  images: ['i'],
  links: ['u'],
  lineFocus: ['l'],
  aloud: ['r'],
  nextParagraph: ['.'],
  previousParagraph: [','],
  export: ['k'],
  markdown: ['m'],
  print: ['x'],
  back: ['b'],
  original: ['o'],
  help: ['?'],
}

/** The fields of KeyboardEvent that Truce reads. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/**
 * The command of a key press; undefined for keys with Ctrl, Alt or Meta, which the browser uses.
 */
export function commandOf({ key, ctrlKey, altKey, metaKey }: KeyPress): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  const typed = key.toLowerCase()
  const commands = Object.keys(SHORTCUTS) as Command[]
  return commands.find((command) => SHORTCUTS[command].includes(typed))
}

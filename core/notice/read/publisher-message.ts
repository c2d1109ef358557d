import { MAX_BOX_TEXT } from './reading-limits'

/** The publisher's own words in a box: its visible text without the lines that are only controls. */
export function publisherMessage(text: string, controls: readonly string[]): string {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())
  return lines
    .filter((line) => saysMoreThan(controls, line))
    .join('\n')
    .slice(0, MAX_BOX_TEXT)
}

/** A single letter or sign beside the controls is a close button's × or an icon, not words. */
function saysMoreThan(controls: readonly string[], line: string): boolean {
  const rest = controls.reduce((left, label) => left.replace(label, ''), line)
  return rest.trim().length > 1
}

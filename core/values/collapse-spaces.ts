/** A text with every run of white space as one space, and none at its ends. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

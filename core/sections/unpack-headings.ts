/** The phrases of a packed list; scripts/pack-headings.ts tells how it is written. */
export function unpackHeadings(packed: string): string[] {
  let before = ''
  return packed.split(/(?=[A-Z])/).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - 'A'.charCodeAt(0)) + part.slice(1)
    return before
  })
}

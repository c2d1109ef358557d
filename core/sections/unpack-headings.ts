/** The phrases of a packed text; scripts/pack-headings.ts tells how it is written. */
export function unpackHeadings(packed: string, signs: readonly string[]): string[] {
  const text = signs.reduceRight(
    (read, sign) => read.replaceAll(sign.charAt(0), sign.slice(1)),
    packed,
  )
  let before = ''
  return text.split(/(?=[A-Z])/).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - 'A'.charCodeAt(0)) + part.slice(1)
    return before
  })
}

/** A key that is equal for two spellings of one line: lower case, letters and digits only. */
export function textKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

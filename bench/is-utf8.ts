/** Whether markup is valid UTF-8. Servers declare the encoding in a header, which the corpus does not store. */
export function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return true
  } catch {
    return false
  }
}

/** A host that belongs to nobody. https://www.rfc-editor.org/rfc/rfc2606 */
const NOBODYS = /[@/.]example\b/

/** The names of the addresses in `store/placeholders.json` that still stand for somebody's own. */
export function unsetPlaceholders(values: Readonly<Record<string, string>>): string[] {
  return Object.keys(values).filter((name) => NOBODYS.test(values[name] ?? ''))
}

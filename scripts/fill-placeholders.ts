/**
 * Puts values in the place of `{{name}}`.
 *
 * @throws for a name without a value
 */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`store/placeholders.json has no “${name}”`)
    return value
  })
}

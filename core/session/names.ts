/** Names without one of them. */
export function without(names: readonly string[], name: string): string[] {
  return names.filter((other) => other !== name)
}

/** Names with one of them, once and last. */
export function including(names: readonly string[], name: string): string[] {
  return [...without(names, name), name]
}

/** The same function, which asks once for each object: a page may have thousands of lines in one list. */
export function remember<Key extends object, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    let found = known.get(key)
    if (!found) {
      found = { value: ask(key) }
      known.set(key, found)
    }
    return found.value
  }
}

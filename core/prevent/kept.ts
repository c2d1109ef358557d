/** Shared by the scripts in one page: what keeps the reader here says so, the guard tells the reader. */
const KEY = Symbol.for('truce.kept')
const world = globalThis as typeof globalThis & { [KEY]?: string }

/** Remembers where the page wanted to lead its reader. */
export function rememberKept(url: string): void {
  world[KEY] = url
}

/** Where the page wanted to lead its reader, told once. */
export function takeKept(): string | undefined {
  const url = world[KEY]
  delete world[KEY]
  return url
}

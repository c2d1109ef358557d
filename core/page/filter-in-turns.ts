/** So long a list is gone through in one go, in milliseconds: a frame has 16. */
const TURN_MS = 8

/** Those of a long list for which a question is answered by yes; the page has its turn whenever that has taken a while. */
export async function filterInTurns<T>(
  list: readonly T[],
  isMeant: (one: T) => boolean,
): Promise<T[]> {
  const found: T[] = []
  let end = performance.now() + TURN_MS
  for (const one of list) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve))
      end = performance.now() + TURN_MS
    }
    if (isMeant(one)) found.push(one)
  }
  return found
}

/** A page brings its notice back a few times; more looks than this within a second are for a storm of other boxes. */
const MAX_LOOKS_A_SECOND = 5

/**
 * Tells of elements that a page adds whether they surely are notices, in a bounded number of looks at the page: one
 * answers for all that were added in one go. What is added beyond it is left to the watch, which looks in its own time.
 *
 * @param mayBe asks the element's own words, which costs little.
 * @param look finds every element of the page that surely is a notice or a part of one.
 */
export function createAddedNotices(
  mayBe: (element: Element) => boolean,
  look: () => Iterable<Element>,
): (element: Element) => boolean {
  let sure: Set<Element> | undefined
  let second = 0
  let looks = 0

  function lookOnce(): Set<Element> {
    const now = Math.floor(performance.now() / 1000)
    if (now !== second) [second, looks] = [now, 0]
    looks += 1
    // After this change of the page the answer is an old one.
    queueMicrotask(() => {
      sure = undefined
    })
    return new Set(looks > MAX_LOOKS_A_SECOND ? [] : look())
  }

  return (element) => {
    if (!mayBe(element)) return false
    sure ??= lookOnce()
    return sure.has(element)
  }
}

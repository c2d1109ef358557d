import { displayHost } from '@/core/address/display-host'

/** Fewer words in a path are the name of a section or a number. */
const MIN_WORDS = 3

/** What a page is probably called, before anything of it was read: the words of its address, or else its host. */
export function pageName(url: string): string {
  const { pathname } = new URL(url)
  const segments = pathname.split('/').map(wordsOf)
  const words = segments.findLast((each) => each.length >= MIN_WORDS)
  if (!words) return displayHost(url)
  const name = words.join(' ')
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

/** The words of "the-tide-gate-1a2b3c.html", without what is a number or an id. */
function wordsOf(segment: string): string[] {
  return decoded(segment)
    .replace(/\.[a-z]{3,5}$/i, '')
    .split(/[-_+ ]+/)
    .filter((word) => /^\p{L}[\p{L}\p{M}’']*$/u.test(word))
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

import type { BrowserName } from '../browsers/find-browser.ts'

/** Something Truce cannot do yet: why, and the cases that are expected to fail for it. */
interface Gap {
  why: string
  /** Absent where it is so in both browsers. */
  only?: BrowserName
  /** Fails beside other windows and passes alone: a race that nobody has found. Its outcome is in the table, and decides nothing. */
  isRace?: true
  pages: readonly string[]
}

/** Every case Truce fails. What is mended must be taken off, or the tests fail. */
const GAPS: readonly Gap[] = [
  {
    why: 'A page written anew is sometimes not looked at again.',
    only: 'firefox',
    isRace: true,
    pages: ['notices/document-written-over'],
  },
]

/** Why a case is known to fail in a browser; `undefined` where it must be well. */
export function gapOf(id: string, browser: BrowserName): Gap | undefined {
  return GAPS.find(({ only = browser, pages }) => only === browser && pages.includes(id))
}

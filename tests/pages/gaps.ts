import type { BrowserName } from '../browsers/find.ts'

/** Something Truce cannot do yet: a case that is expected to fail, and why. */
interface Gap {
  why: string
  /** Absent where it is so in both browsers. */
  only?: BrowserName
}

/** Every case Truce fails. What is mended must be taken off, or the tests fail. */
const GAPS: Record<string, Gap> = {}

/** Why a case is known to fail in a browser; `undefined` where it must be well. */
export function gapOf(id: string, browser: BrowserName): string | undefined {
  const gap = GAPS[id]
  return gap && (gap.only ?? browser) === browser ? gap.why : undefined
}

import type { BrowserName } from '../browsers/find.ts'

/** Something Truce cannot do yet: why, and the cases that are expected to fail for it. */
interface Gap {
  why: string
  /** Absent where it is so in both browsers. */
  only?: BrowserName
  pages: readonly string[]
}

/** Every case Truce fails. What is mended must be taken off, or the tests fail. */
const GAPS: readonly Gap[] = [
  {
    why: 'The request is in the sentence after the one that names the blocker (“it”, “га”)',
    pages: [
      'notices/bottom-bar-after-delay',
      'notices/message-becomes-bar-on-scroll',
      'notices/in-serbian-bar',
    ],
  },
  {
    why: 'Words of languages without spaces are counted as a few, so that nothing seems to lie underneath',
    pages: ['notices/in-japanese-bar'],
  },
  {
    why: 'A request in the page’s own flow, beside the article or instead of it',
    pages: [
      'notices/article-cut-and-gated',
      'notices/article-replaced-by-message',
      'notices/fills-the-ad-slots',
      'notices/inline-banner-in-content',
      'notices/link-shortener-countdown',
    ],
  },
  {
    why: 'A positioned host is taken for the box itself, and it has no words of its own',
    pages: [
      'notices/closed-shadow-root',
      'notices/closed-shadow-root-with-watchdog',
      'notices/custom-element-open-root-sticky',
    ],
  },
  {
    why: 'A host without a box of its own counts as not shown, so the question goes at once',
    pages: ['notices/open-shadow-root'],
  },
  {
    why: 'Words cut up by markup, or drawn by a style sheet',
    pages: [
      'notices/letters-in-own-elements',
      'notices/word-broken-by-markup',
      'notices/words-in-generated-content',
    ],
  },
  {
    why: 'Wheel and keys stay swallowed by the page’s listeners',
    pages: ['notices/wheel-and-keys-blocked'],
  },
  {
    why: 'Nothing is prevented yet on sites where notices are dismissed',
    pages: [
      'notices/alert-loop',
      'notices/body-emptied',
      'notices/body-replaced',
      'notices/redirect-full-page-panel',
      'notices/redirected-at-once',
      'notices/redirected-to-notice-page',
    ],
  },
  {
    why: 'A word for blockers in a dialog with another matter is taken for the matter',
    pages: ['look-alikes/support-dialog', 'look-alikes/lightbox-of-a-screenshot'],
  },
  {
    why: 'What an ad blocker says of itself is taken for a publisher’s request',
    pages: ['look-alikes/own-site-of-a-blocker-fixed', 'look-alikes/settings-page-of-a-blocker'],
  },
]

/** Why a case is known to fail in a browser; `undefined` where it must be well. */
export function gapOf(id: string, browser: BrowserName): string | undefined {
  return GAPS.find(({ only = browser, pages }) => only === browser && pages.includes(id))?.why
}

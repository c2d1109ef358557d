import { isBundle } from '@/bridge/inject-scripts'
import type { MessageToBackground } from '@/bridge/messages'
import { isPhase } from '@/bridge/show-badge'
import { isWebUrl } from '@/core/address/is-web-url'
import { cssOfPageStyle } from '@/core/dismissal/css-of-page-style'
import { parseWords } from '@/core/notice/reading/parse-words'
import { parseChoice } from '@/core/sites/parse-choice'
import { isRecord } from '@/core/values/is-record'

/**
 * Who may send a message: a content script in the top frame of a tab that shows a web page, or a page of Truce. A frame's
 * process may be compromised, and then speak as the content script that `read-frame.js` is.
 */
type SenderKind = 'topFrame' | 'ownPage'

interface MessageRule {
  readonly from: SenderKind
  /** Reads what the message carries, which may be anything. `undefined`: the message is refused. */
  readonly parse: (data: unknown) => unknown
}

/** An address longer than this is no page's that led its reader away. In characters. */
const MAX_ADDRESS = 2_000

/** What carries nothing: whatever comes with it is dropped. */
const nothing = () => null

/** Every message that the background answers. One that is not named here has no sender. */
export const MESSAGE_RULES = {
  hint: { from: 'topFrame', parse: nothing },
  suspicion: { from: 'topFrame', parse: nothing },
  prehide: { from: 'topFrame', parse: nothing },
  policyHere: { from: 'topFrame', parse: nothing },
  pageState: { from: 'topFrame', parse: phaseOf },
  choose: { from: 'topFrame', parse: parseChoice },
  insertStyle: { from: 'topFrame', parse: cssOfPageStyle },
  removeStyle: { from: 'topFrame', parse: cssOfPageStyle },
  openReaderHere: { from: 'topFrame', parse: nothing },
  openSupportHere: { from: 'topFrame', parse: nothing },
  readFrames: { from: 'topFrame', parse: nothing },
  readWords: { from: 'topFrame', parse: parseWords },
  loadBundle: { from: 'topFrame', parse: (data) => (isBundle(data) ? data : undefined) },
  preventRedirectsOnce: { from: 'topFrame', parse: addressOf },
  openReaderIn: { from: 'ownPage', parse: tabIdOf },
} as const satisfies Record<MessageToBackground, MessageRule>

function phaseOf(data: unknown) {
  return isRecord(data) && isPhase(data.phase) ? data.phase : undefined
}

function addressOf(data: unknown): string | undefined {
  return isWebUrl(data) && data.length <= MAX_ADDRESS ? data : undefined
}

function tabIdOf(data: unknown): number | undefined {
  return typeof data === 'number' && Number.isInteger(data) && data >= 0 ? data : undefined
}

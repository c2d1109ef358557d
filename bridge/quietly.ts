import { isContextInvalidated } from './is-context-invalidated'

/** What browsers say when the other end is gone: a closed tab, a page that was left, an updated extension. */
const DISCONNECTED =
  /Receiving end does not exist|No response|message (?:port|channel) closed|context invalidated|No tab with id|Invalid tab ID|Frame [\w ]{1,40}(?:was removed|not found)|tab was closed|Missing host permission|Cannot access|error page|destroyed|Promised response/i

/** Whether a call failed because its page or tab is gone. */
export function isDisconnected(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error)
  return isContextInvalidated() || DISCONNECTED.test(message)
}

/** Awaits what no caller waits for. A failure because the page is gone is ignored, any other is logged. Never rejects. */
export async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isDisconnected(error)) console.error('Truce:', error)
  }
}

/** Words by which browsers say that the other end is gone: a tab closed, a page left, an update. */
const GONE =
  /Receiving end does not exist|No response|message (?:port|channel) closed|context invalidated|No tab with id|Invalid tab ID|Frame .* (?:was removed|not found)|tab was closed|Missing host permission|Cannot access|error page|destroyed|Promised response/i

/** True for what happens whenever a reader moves on while something was under way. */
export function isGone(error: unknown): boolean {
  return GONE.test(error instanceof Error ? error.message : String(error))
}

/**
 * For what nobody waits for: a failure because the page is gone or out of reach is quiet, any other is
 * logged and goes no further.
 */
export async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!isGone(error)) console.error('Truce:', error)
  }
}

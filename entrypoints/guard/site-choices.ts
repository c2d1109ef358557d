import { sendMessage } from '@/bridge/messages'
import { isDisconnected, quietly } from '@/bridge/quietly'
import type { SessionEvent } from '@/core/session/event'
import type { SiteChoice } from '@/core/sites/choice-in-page'

/**
 * Stores a choice for the page's site. `refused` where the browser does not, `gone` where there is no background to ask
 * any more: the page is being left.
 */
export async function saveChoice(choice: SiteChoice): Promise<'saved' | 'refused' | 'gone'> {
  try {
    await sendMessage('choose', choice)
    return 'saved'
  } catch (error) {
    return isDisconnected(error) ? 'gone' : 'refused'
  }
}

/** Stores choices one after the other, as far as it can be done. */
export async function revertChoices(choices: readonly SiteChoice[]): Promise<void> {
  for (const choice of choices) await quietly(sendMessage('choose', choice))
}

/** Reads the choices that hold for the page now. */
export async function readPolicy(pending: SessionEvent | undefined): Promise<SessionEvent> {
  return { type: 'policyRead', policy: await sendMessage('policyHere'), pending }
}

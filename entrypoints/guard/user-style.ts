import { sendMessage } from '@/bridge/messages'
import type { UserStyle } from '@/core/dismissal'

/** The browser did not insert a style: the page is being left, or access to it was withdrawn. */
export class UserStyleRefusedError extends Error {}

/** Only the background may insert a style of user origin; the guard asks it to. */
export const userStyle: UserStyle = {
  async insert(style) {
    try {
      await sendMessage('insertStyle', style)
    } catch (cause) {
      throw new UserStyleRefusedError('No user style', { cause })
    }
  },
  remove: (style) => sendMessage('removeStyle', style),
}

import { sendMessage } from '@/bridge/messages'
import type { UserStyle } from '@/core/dismissal'

/** Only the background may insert a style of user origin; the guard asks it to. */
export const userStyle: UserStyle = {
  insert: (css) => sendMessage('insertStyle', css),
  remove: (css) => sendMessage('removeStyle', css),
}

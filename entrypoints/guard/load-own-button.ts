import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import type { OwnControls } from '@/core/dismissal'
import { providedOwnButton } from '../own-button/provided-own-button'

/** Brings them into the page, once; `undefined` where they cannot be had: a notice is then hidden. */
export async function loadOwnButton(): Promise<OwnControls | undefined> {
  if (!providedOwnButton()) await quietly(sendMessage('loadBundle', 'ownButton'))
  return providedOwnButton()
}

import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import type { OwnControls } from '@/core/dismissal'
import { providedOwnControls } from '../own-button/provided-own-button'

/** Brings them into the page, once; `undefined` where they cannot be had: a notice is then hidden. */
export async function bringOwnControls(): Promise<OwnControls | undefined> {
  if (!providedOwnControls()) await quietly(sendMessage('bring', 'ownButton'))
  return providedOwnControls()
}

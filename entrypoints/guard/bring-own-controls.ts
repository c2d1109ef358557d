import { quietly } from '@/bridge/errors'
import { sendMessage } from '@/bridge/messages'
import type { OwnControls } from '@/core/dismissal'
import { providedOwnControls } from '../own-controls/provided'

/** Brings them into the page, once; `undefined` where they cannot be had: a notice is then hidden. */
export async function bringOwnControls(): Promise<OwnControls | undefined> {
  if (!providedOwnControls()) await quietly(sendMessage('bring', 'ownControls'))
  return providedOwnControls()
}

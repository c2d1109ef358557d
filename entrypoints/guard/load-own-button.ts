import { sendMessage } from '@/bridge/messages'
import { quietly } from '@/bridge/quietly'
import type { OwnControls } from '@/core/dismissal'
import { take } from '../isolated-world/registry'

/** Brings them into the page, once; `undefined` where they cannot be had: a notice is then hidden. */
export async function loadOwnButton(): Promise<OwnControls | undefined> {
  if (!take('ownButton')) await quietly(sendMessage('loadBundle', 'ownButton'))
  return take('ownButton')
}

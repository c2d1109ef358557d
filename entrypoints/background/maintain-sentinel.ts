import { browser } from 'wxt/browser'
import { quietly } from '@/bridge/quietly'
import { registerSentinel } from '@/bridge/register-sentinel'

/** Keeps the sentinel early in every page Truce may see, as access is given and taken. */
export function maintainSentinel(): void {
  const keep = () => void quietly(registerSentinel())
  browser.runtime.onInstalled.addListener(keep)
  browser.runtime.onStartup.addListener(keep)
  browser.permissions.onAdded.addListener(keep)
  browser.permissions.onRemoved.addListener(keep)
}

import { browser } from 'wxt/browser'
import { quietly } from '@/bridge/quietly'
import { registerSentinel } from '@/services/register-sentinel'

/** Keeps the sentinel registered, as an early script, for every page that Truce has access to. */
export function maintainSentinel(): void {
  const register = () => void quietly(registerSentinel())
  browser.runtime.onInstalled.addListener(register)
  browser.runtime.onStartup.addListener(register)
  browser.permissions.onAdded.addListener(register)
  browser.permissions.onRemoved.addListener(register)
}

import { areNestedHosts } from '@/core/address/are-nested-hosts'
import { isNoticeAddress } from './is-notice-address'

/** Such pages send their reader away as soon as their probes have answered; the slowest seen takes 8 s. */
const WITHIN_MS = 20_000

/** A navigation within this time after a press is the reader's own doing, though a script carries it out. */
const UPON_PRESS_MS = 1_500
const PRESSES = ['click', 'keydown', 'submit']

/** True for a navigation that a page may not start by itself. */
export type IsForbidden = (to: string, from: string) => boolean

/** Forbids to lead a reader to a page that only asks to switch an ad blocker off. */
export const isToNotice: IsForbidden = isNoticeAddress

/** Forbids to lead a reader to the same host or one above or below it: this page has led them away before. */
export const isToNestedHost: IsForbidden = areNestedHosts

/**
 * Prevents the page from leading its reader away by itself in its first seconds. What the reader does is never
 * blocked, nor are reloads, the history, other sites and changes within the page. Without the browser's
 * Navigation API nothing happens. https://developer.mozilla.org/docs/Web/API/Navigation_API
 *
 * @param onBlocked told each address once.
 */
export function blockRedirects(
  window: Window & typeof globalThis,
  forbids: IsForbidden,
  onBlocked: (url: string) => void,
): void {
  const { navigation, location, performance } = window
  const blocked = new Set<string>()
  let pressedAt = Number.NEGATIVE_INFINITY
  for (const type of PRESSES) {
    const press = ({ isTrusted }: Event) => {
      if (isTrusted) pressedAt = performance.now()
    }
    window.addEventListener(type, press, { capture: true, passive: true })
  }
  navigation?.addEventListener('navigate', (event) => {
    const { destination, navigationType, userInitiated, cancelable } = event
    if (!cancelable || userInitiated || performance.now() - pressedAt < UPON_PRESS_MS) return
    if (destination.sameDocument || !/push|replace/.test(navigationType)) return
    if (performance.now() > WITHIN_MS) return
    const [to, from] = [destination.url, location.href]
    if (to === from || !forbids(to, from)) return
    event.preventDefault()
    if (blocked.has(to)) return
    blocked.add(to)
    onBlocked(to)
  })
}

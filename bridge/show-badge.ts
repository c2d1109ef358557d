import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Phase } from './page-state'
import { readSettings } from './policy-store'

/** States differ in their text, not only in colour (WCAG 1.4.1). White text on each has a contrast of AA. */
const BADGES: Record<Phase, { text: string; color: string }> = {
  quiet: { text: '', color: '#58605b' },
  unreachable: { text: '', color: '#58605b' },
  found: { text: '1', color: '#8a4b08' },
  dismissed: { text: '✓', color: '#1f6f5c' },
  failed: { text: '!', color: '#a3262a' },
  supported: { text: '♥', color: '#8e2463' },
}

/** Each state has an outline of its own (`assets/icons`), for a badge covers half of an icon. */
function iconOf(phase: Phase): Record<number, string> {
  return { 16: `/icon/state/${phase}-16.png`, 32: `/icon/state/${phase}-32.png` }
}

/** True for the name of a state. */
export function isPhase(name: unknown): name is Phase {
  return typeof name === 'string' && Object.hasOwn(BADGES, name)
}

/** Whether the toolbar button shows this state of a tab's page. Its title tells it even without a badge. */
export async function isBadgeOf(tabId: number, phase: Phase): Promise<boolean> {
  return (await browser.action.getTitle({ tabId })) === i18n.t(`badge.${phase}`)
}

/**
 * Shows the state of a tab's page on the toolbar button: in its title, and in icon and badge unless the reader wants none,
 * as far as the browser's button can. The browser resets it on navigation.
 */
export async function showBadge(tabId: number, phase: Phase): Promise<void> {
  const { text, color } = BADGES[phase]
  const hasBadge = (await readSettings()).showBadge !== false
  await Promise.all([
    browser.action.setBadgeText?.({ tabId, text: hasBadge ? text : '' }),
    browser.action.setBadgeBackgroundColor?.({ tabId, color }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setIcon?.({ tabId, path: iconOf(hasBadge ? phase : 'quiet') }),
    browser.action.setTitle?.({ tabId, title: i18n.t(`badge.${phase}`) }),
  ])
}

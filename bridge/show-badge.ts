import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Phase } from './page-state'

/** One sign for each state, told apart by shape and not by colour alone; text on its ground is AA. */
const SIGNS: Record<Phase, { text: string; color: string }> = {
  quiet: { text: '', color: '#58605b' },
  unreachable: { text: '', color: '#58605b' },
  found: { text: '1', color: '#8a4b08' },
  dismissed: { text: '✓', color: '#1f6f5c' },
  failed: { text: '!', color: '#a3262a' },
  supported: { text: '♥', color: '#8e2463' },
}

/** Lets the toolbar icon say where Truce stands with a tab's page; the browser forgets it on navigation. */
export async function showBadge(tabId: number, phase: Phase): Promise<void> {
  const { text, color } = SIGNS[phase]
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: i18n.t(`badge.${phase}`) }),
  ])
}

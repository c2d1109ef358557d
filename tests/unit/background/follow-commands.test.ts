import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { Phase } from '@/bridge/page-state'
import { followCommands } from '@/entrypoints/background/follow-commands'
import { offerReader } from '@/entrypoints/background/offer-reader'

type Tab = { id: number; index: number; url: string }

const state = vi.hoisted(() => ({ phase: 'quiet' as string, sent: [] as string[] }))
vi.mock('@/services/scan-tab', () => ({ scanTab: async () => ({ phase: state.phase as Phase }) }))
vi.mock('@/bridge/messages', () => ({
  sendMessage: async (what: string) => void state.sent.push(what),
  onMessage: () => {},
}))

const TAB: Tab = { id: 7, index: 2, url: 'https://paper.example/story' }

/** Listeners by the event they were added to. */
const listeners: Record<string, ((...details: unknown[]) => void)[]> = {}
const event = (name: string) => ({
  addListener: (listener: (...details: unknown[]) => void) => {
    listeners[name] = [...(listeners[name] ?? []), listener]
  },
})
const fire = async (name: string, ...details: unknown[]) => {
  for (const listener of listeners[name] ?? []) listener(...details)
  await new Promise((done) => setTimeout(done))
}

beforeEach(() => {
  for (const name of Object.keys(listeners)) delete listeners[name]
  Object.assign(state, { phase: 'quiet', sent: [] })
  Object.defineProperty(browser, 'commands', { value: { onCommand: event('command') } })
  Object.defineProperty(browser, 'contextMenus', { value: { onClicked: event('menu') } })
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://truce${path}`,
  )
})

describe('a command', () => {
  beforeEach(followCommands)

  it.each([
    ['dismiss', 'found'],
    ['undo', 'dismissed'],
    ['point', 'quiet'],
    ['point', 'found'],
  ])('%s reaches a page that is %s', async (command, phase) => {
    state.phase = phase
    await fire('command', command, TAB)
    expect(state.sent).toEqual([command])
  })

  it.each([
    ['dismiss', 'quiet'],
    ['dismiss', 'dismissed'],
    ['undo', 'found'],
    ['point', 'unreachable'],
    ['constructor', 'found'],
  ])('%s does nothing in a page that is %s', async (command, phase) => {
    state.phase = phase
    await fire('command', command, TAB)
    expect(state.sent).toEqual([])
  })

  it('changes nothing on a supported site', async () => {
    await storage.setItem('local:sites', { 'paper.example': { support: true, updatedAt: 1 } })
    state.phase = 'found'
    for (const command of ['dismiss', 'undo', 'point']) await fire('command', command, TAB)
    expect(state.sent).toEqual([])
  })
})

describe('the menu of a link', () => {
  beforeEach(offerReader)

  it('opens the link in the reader view, in a tab beside this one', async () => {
    const create = vi.spyOn(browser.tabs, 'create')
    await fire('menu', { menuItemId: 'open-link', linkUrl: 'https://paper.example/other?a=1' }, TAB)
    expect(create).toHaveBeenCalledWith({
      url: `chrome-extension://truce/reader.html?url=${encodeURIComponent('https://paper.example/other?a=1')}`,
      index: 3,
      openerTabId: 7,
    })
  })

  it('opens nothing that is not of the web', async () => {
    const create = vi.spyOn(browser.tabs, 'create')
    await fire('menu', { menuItemId: 'open-link', linkUrl: 'javascript:alert(1)' }, TAB)
    expect(create).not.toHaveBeenCalled()
  })
})

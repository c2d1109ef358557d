import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import background from '@/entrypoints/background'

/**
 * What some browser that Truce can be installed in lacks: Firefox for Android and Safari, by MDN's tables of
 * compatibility. With a dot: a part of an API.
 */
const ABSENT_SOMEWHERE = [
  'contextMenus',
  'commands',
  'windows',
  'management',
  'storage.managed',
  'storage.sync',
  'declarativeNetRequest',
  'action.setBadgeText',
  'action.setBadgeTextColor',
  'permissions.onAdded',
] as const

type Parent = Record<string, unknown>
const restores: (() => void)[] = []

function takeAway(path: string): void {
  const [last = '', ...before] = path.split('.').reverse()
  const parent = before
    .reverse()
    .reduce<Parent>((at, name) => at[name] as Parent, fakeBrowser as never)
  const value = parent[last]
  parent[last] = undefined
  restores.push(() => Object.assign(parent, { [last]: value }))
}

const messages = vi.hoisted(() => new Map<string, unknown>())
vi.mock('@/bridge/messages', () => ({
  onMessage: (type: string, listener: unknown) => messages.set(type, listener),
}))

/** Who listens to what the fake browser does not play. */
let listeners: Map<string, number>
const warn = vi.fn()
const fail = vi.fn()

beforeEach(() => {
  messages.clear()
  listeners = new Map()
  for (const [name, event] of Object.entries({
    'contextMenus.onClicked': browser.contextMenus.onClicked,
    'commands.onCommand': browser.commands.onCommand,
    'permissions.onAdded': browser.permissions.onAdded,
    'permissions.onRemoved': browser.permissions.onRemoved,
  }))
    vi.spyOn(event, 'addListener').mockImplementation(() => {
      listeners.set(name, (listeners.get(name) ?? 0) + 1)
    })
  vi.spyOn(browser.contextMenus, 'removeAll').mockResolvedValue()
  vi.spyOn(browser.contextMenus, 'create').mockReturnValue('' as never)
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never)
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never)
  vi.spyOn(browser.scripting, 'registerContentScripts').mockResolvedValue()
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never)
  vi.spyOn(console, 'warn').mockImplementation(warn)
  vi.spyOn(console, 'error').mockImplementation(fail)
})

afterEach(() => {
  for (const restore of restores.splice(0)) restore()
  vi.restoreAllMocks()
  warn.mockReset()
  fail.mockReset()
})

const install = () =>
  fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never)

const registered = () =>
  vi
    .mocked(browser.scripting.registerContentScripts)
    .mock.calls.flatMap(([scripts]) => scripts.map(({ id }) => id))

describe('the background where everything is there', () => {
  it('offers the reader view by menu and keyboard, and misses nothing', async () => {
    background.main()
    await install()
    await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalled())
    expect(listeners.get('contextMenus.onClicked')).toBe(1)
    expect(listeners.get('commands.onCommand')).toBeGreaterThan(0)
    expect(warn).not.toHaveBeenCalled()
  })
})

describe.each(ABSENT_SOMEWHERE)('the background where %s is absent', (api) => {
  beforeEach(async () => {
    await browser.storage.local.set({ settings: { whenNotice: 'dismiss' } })
    takeAway(api)
    background.main()
  })

  it('answers every message', () => {
    expect([...messages.keys()]).toContain('suspicion')
    expect([...messages.keys()]).toContain('openReaderIn')
  })

  it('shows the welcome page and registers the early scripts of the reader’s choices', async () => {
    await install()
    expect(browser.tabs.create).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(registered()).toContain('prevent-redirects'))
  })

  it('offers the reader view by whatever is left', async () => {
    await install()
    const { length } = ['contextMenus', 'commands'].filter((name) => name !== api)
    const offered = ['contextMenus.onClicked', 'commands.onCommand'].filter((name) =>
      listeners.has(name),
    )
    expect(offered).toHaveLength(length)
  })

  it('says so, where a feature is missing for it', () => {
    const isFeature = api === 'contextMenus' || api === 'commands'
    const said = new Set(warn.mock.calls.flat())
    expect([...said]).toEqual(isFeature ? [`Truce: this browser has no ${api}.`] : [])
  })
})

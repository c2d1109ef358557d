import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askForManagement, detectBlockers } from '@/services/detect-blockers'
import { blockerListPage, blockerPage } from '@/services/open-support'

const UBLOCK = {
  id: 'uBlock0@raymondhill.net',
  enabled: true,
  optionsUrl: 'moz-extension://0a1b/dashboard.html',
}

function installed(extensions: object[]) {
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true as never)
  vi.spyOn(browser.management, 'getAll').mockResolvedValue(extensions as never)
}

describe('detectBlockers', () => {
  beforeEach(() => {
    vi.restoreAllMocks()
    fakeBrowser.reset()
  })

  it('names the blockers that are installed and enabled, and nothing else', async () => {
    installed([
      UBLOCK,
      { id: 'gighmmpiobklfepjocnamgkkbiglidom', enabled: false },
      { id: 'jid1-MnnxcxisBPnSXQ@jetpack', enabled: true },
      { id: 'theme@example.org', enabled: true },
    ])
    const works = await detectBlockers()
    expect(works.installed).toEqual(['ublockOrigin', 'privacyBadger'])
    expect(works.optionsUrls).toEqual({ ublockOrigin: UBLOCK.optionsUrl })
  })

  it('does not list extensions without the permission', async () => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never)
    const getAll = vi.spyOn(browser.management, 'getAll')
    expect((await detectBlockers()).installed).toBeUndefined()
    expect(getAll).not.toHaveBeenCalled()
  })

  it('finds none where the browser cannot list extensions', async () => {
    vi.spyOn(browser.permissions, 'contains').mockRejectedValue(new Error('no such permission'))
    expect((await detectBlockers()).installed).toBeUndefined()
  })
})

describe('askForManagement', () => {
  it('treats a browser without the permission like a refusal', async () => {
    const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(false as never)
    expect(await askForManagement()).toBe(false)
    request.mockRejectedValue(new Error('no such permission'))
    expect(await askForManagement()).toBe(false)
  })
})

describe('blockerPage', () => {
  it('is the power button for the tab in uBlock Origin, and the settings elsewhere', () => {
    const optionsUrls = {
      ublockOrigin: UBLOCK.optionsUrl,
      ghostery: 'chrome-extension://x/pages/settings/index.html',
    }
    expect(blockerPage('ublockOrigin', 7, { optionsUrls })).toBe(
      'moz-extension://0a1b/popup-fenix.html?tabId=7',
    )
    expect(blockerPage('ghostery', 7, { optionsUrls })).toBe(optionsUrls.ghostery)
    expect(blockerPage('adblock', 7, { optionsUrls })).toBeUndefined()
  })

  it('is the list of allowed sites where that has a page', () => {
    const optionsUrls = { ublockOrigin: UBLOCK.optionsUrl, ghostery: 'chrome-extension://x/a.html' }
    expect(blockerListPage('ublockOrigin', { optionsUrls })).toBe(
      'moz-extension://0a1b/dashboard.html#whitelist.html',
    )
    expect(blockerListPage('ghostery', { optionsUrls })).toBeUndefined()
  })
})

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

  it('names one that works on a few sites there alone', async () => {
    installed([UBLOCK, { id: 'cmedhionkhpnakcndndgjdbohmhepckk', enabled: true }])
    const there = ['ublockOrigin', 'adblockForYoutube']
    expect(await detectBlockers({ host: 'm.youtube.com' })).toMatchObject({
      installed: there,
      present: there,
    })
    const elsewhere = await detectBlockers({ host: 'news.example' })
    expect(elsewhere).toMatchObject({ installed: ['ublockOrigin'], present: ['ublockOrigin'] })
    expect((await detectBlockers()).installed).toEqual(['ublockOrigin'])
  })

  it('counts Firefox’s own protection in private windows, where it stops trackers by default', async () => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never)
    expect((await detectBlockers()).present).toEqual([])
    expect((await detectBlockers({ isPrivate: true })).present).toEqual(['firefox'])
  })

  it('knows Waterfox, whose own blocker may be on', async () => {
    vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never)
    Object.assign(browser.runtime, { getBrowserInfo: async () => ({ name: 'Waterfox' }) })
    expect(await detectBlockers()).toMatchObject({ browser: 'waterfox', present: ['waterfox'] })
    Object.assign(browser.runtime, { getBrowserInfo: undefined })
  })

  describe('counts the browser itself', () => {
    const agent = (text: string) =>
      vi
        .spyOn(navigator, 'userAgent', 'get')
        .mockReturnValue(`Mozilla/5.0 Chrome/156.0.0.0 ${text}`)
    beforeEach(() => {
      vi.stubEnv('FIREFOX', '')
      vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false as never)
    })

    it.each([
      ['opera', 'OPR/120.0', true, ['opera']],
      ['edge', 'Edg/156.0', true, []],
      ['other', 'Safari/537.36', false, []],
    ] as const)('as %s by its user agent', async (kind, text, runsManifestV2, present) => {
      agent(text)
      expect(await detectBlockers()).toMatchObject({ browser: kind, runsManifestV2, present })
    })

    it('as Vivaldi by a field of its tabs, for it names itself nowhere', async () => {
      agent('Safari/537.36')
      vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ vivExtData: '{}' }] as never)
      expect(await detectBlockers()).toMatchObject({ browser: 'vivaldi', present: ['vivaldi'] })
    })

    it('as Brave, which says so', async () => {
      vi.stubGlobal('navigator', { userAgent: '', brave: { isBrave: async () => true } })
      expect(await detectBlockers()).toMatchObject({ browser: 'brave', present: ['brave'] })
      vi.unstubAllGlobals()
    })
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

  it.each([
    ['ublockOrigin', 'dashboard.html#whitelist.html'],
    ['adguard', 'pages/options.html#/allowlist'],
    ['ghostery', 'pages/settings/index.html#@settings-websites'],
    ['privacyBadger', 'skin/options.html#tab-allowlist'],
    ['duckDuckGo', 'html/options.html'],
    ['adnauseam', 'dashboard.html#whitelist.html'],
  ] as const)('is the list of allowed sites of %s: %s', (blocker, page) => {
    const optionsUrls = { [blocker]: 'chrome-extension://x/some/settings.html' }
    expect(blockerListPage(blocker, { optionsUrls })).toBe(`chrome-extension://x/${page}`)
  })

  it('is no list where that has no page, or is not installed', () => {
    const optionsUrls = { adblockPlus: 'chrome-extension://x/options.html' }
    expect(blockerListPage('adblockPlus', { optionsUrls })).toBeUndefined()
    expect(blockerListPage('ublockOrigin', { optionsUrls })).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowlistEntry, BLOCKER_IDS, BLOCKERS, blockerByExtension } from '@/core/support/blockers'
import type { AdsVerdict } from '@/core/support/judge-probe'
import { likelyBlockers } from '@/core/support/likely-blockers'

const words = readFileSync(resolve(import.meta.dirname, '../../../assets/locales/en.yml'), 'utf8')

describe('the blockers', () => {
  it.each(BLOCKER_IDS)('%s has steps, which contain the site’s name', (id) => {
    const steps = new RegExp(`\\n    ${id}:\\n      open: (.+)\\n      allow: (.+)\\n`).exec(words)
    expect(steps?.[1]).toBeTruthy()
    expect(steps?.[2]).toContain('$1')
  })

  it('are found by their extension ids', () => {
    expect(blockerByExtension('uBlock0@raymondhill.net')).toBe('ublockOrigin')
    expect(blockerByExtension('ddkjiahejlhfcafbddmgiahcphecmpfh')).toBe('ublockOriginLite')
    expect(blockerByExtension('jid1-MnnxcxisBPnSXQ@jetpack')).toBe('privacyBadger')
    expect(blockerByExtension('truce@truce-extension.org')).toBeUndefined()
  })

  it('share no id', () => {
    const ids = BLOCKER_IDS.flatMap((id) => BLOCKERS[id].extensionIds)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('allowlistEntry', () => {
  it.each([
    ['host', 'news.example', 'news.example'],
    ['host', 'xn--mller-kva.example', 'xn--mller-kva.example'],
    ['host', 'news.example/story/1', 'news.example'],
    ['filter', 'news.example', '@@||news.example^$document'],
    ['filter', 'news.example/story/1', '@@||news.example/story/1|$document'],
  ] as const)('writes a %s for %s', (form, key, entry) => {
    expect(allowlistEntry(form, key)).toBe(entry)
  })
})

describe('likelyBlockers', () => {
  it('lists all installed blockers', () => {
    const installed = ['ublockOrigin', 'privacyBadger'] as const
    const { certain, isNone } = likelyBlockers({ browser: 'other', installed })
    expect(certain).toEqual(installed)
    expect(isNone).toBe(false)
  })

  it('reports none when none is installed and ads load', () => {
    const found = likelyBlockers({ browser: 'firefox', installed: [] }, { result: 'loads' })
    expect(found).toEqual({ certain: [], possible: ['firefox', 'dns'], isNone: true })
  })

  it('excludes the network when the browser blocked the request', () => {
    const blocked: AdsVerdict = { result: 'blocked', by: [] }
    const { possible } = likelyBlockers({ browser: 'opera', installed: undefined }, blocked)
    expect(possible).toContain('ublockOrigin')
    expect(possible).toContain('opera')
    expect(possible).not.toContain('dns')
    expect(possible).not.toContain('privacyBadger')
  })

  it('lists every blocker while nothing is known', () => {
    const { certain, possible } = likelyBlockers({ browser: 'brave', installed: undefined })
    expect(certain).toEqual([])
    expect(possible).toEqual(expect.arrayContaining(['ublockOrigin', 'adblock', 'brave', 'dns']))
    expect(possible).not.toContain('edge')
  })
})

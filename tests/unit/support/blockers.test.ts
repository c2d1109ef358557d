import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BLOCKER_IDS, BLOCKERS, blockerByExtension, worksOn } from '@/core/support/blockers'
import type { AdsVerdict } from '@/core/support/judge-probe'
import { likelyBlockers } from '@/core/support/likely-blockers'

const words = readFileSync(resolve(import.meta.dirname, '../../../assets/locales/en.yml'), 'utf8')

const steps = (id: string) =>
  new RegExp(`\\n    ${id}:\\n      open: (.+)\\n      allow: (.+)\\n      again: (.+)\\n`).exec(
    words,
  )

describe('the blockers', () => {
  it.each(BLOCKER_IDS)('%s has steps, there and back, which contain the site’s name', (id) => {
    const [, open, allow, again] = steps(id) ?? []
    expect(open).toBeTruthy()
    expect(allow).toContain('$1')
    expect(again).toContain('$1')
  })

  it.each([
    // What would end with the visit, with the hour, everywhere, or not at all.
    ['adblock', '“Always”'],
    ['ghostery', '“Always”'],
    ['adguard', 'stops AdGuard on every site'],
    ['brave', 'Don’t click “Adblock-only mode”'],
    ['ublockOriginLite', '“no filtering”'],
    ['vivaldi', '“No blocking”'],
    ['duckDuckGo', '“Protections are ON for this site”'],
  ])('%s: the steps say %s', (id, said) => {
    expect(steps(id)?.[2]).toContain(said)
  })

  it.each([
    // The stores of Chrome, Firefox and Edge.
    ['cjpalhdlnbpafiamejdnhcphjbkeiagm', 'ublockOrigin'],
    ['uBlock0@raymondhill.net', 'ublockOrigin'],
    ['odfafepnkmbhccpbejgmiehpchacaeak', 'ublockOrigin'],
    ['ddkjiahejlhfcafbddmgiahcphecmpfh', 'ublockOriginLite'],
    ['uBOLiteRedux@raymondhill.net', 'ublockOriginLite'],
    ['uBOLite@raymondhill.net', 'ublockOriginLite'],
    ['cimighlppcgcoapaliogpjjdehbnofhn', 'ublockOriginLite'],
    ['cfhdojbkjhnklbpkdaibdccddilifddb', 'adblockPlus'],
    ['{d10d0bf8-f5b5-c8b4-a8b2-2b9879e08c5d}', 'adblockPlus'],
    ['gmgoamodcdcjnbaobigkjelfplakmdhh', 'adblockPlus'],
    ['gighmmpiobklfepjocnamgkkbiglidom', 'adblock'],
    ['jid1-NIfFY2CA8fy1tg@jetpack', 'adblock'],
    ['ndcileolkflehcjpmjnfbnaibdcgglog', 'adblock'],
    ['bgnkhhnnamicmpeenaelnjfhikgbkllg', 'adguard'],
    ['adguardadblocker@adguard.com', 'adguard'],
    ['pdffkfellgipmhklpdmokmckkkfcopbh', 'adguard'],
    ['mlomiejdfkolichcflejclcbmpeaniij', 'ghostery'],
    ['firefox@ghostery.com', 'ghostery'],
    ['fclbdkbhjlgkbpfldjodgjncejkkjcme', 'ghostery'],
    ['pkehgijcmpdhfbdbbnkijodmdjhbjlgp', 'privacyBadger'],
    ['jid1-MnnxcxisBPnSXQ@jetpack', 'privacyBadger'],
    ['mkejgcgkdlddbggjhhflekkondicpnop', 'privacyBadger'],
    ['bkdgflcldnnnapblkhphbgpggdiikppg', 'duckDuckGo'],
    ['jid1-ZAdIEUB7XOzOJw@jetpack', 'duckDuckGo'],
    ['caoacbimdbbljakfhgikoodekdnlcgpk', 'duckDuckGo'],
    // Opera's store.
    ['kccohkcpppjjkkjppopfnflnebibpida', 'ublockOrigin'],
    ['oidhhegpmlfpoeialbgcdocjalghfpkp', 'adblockPlus'],
    ['aobdicepooefnbaeokijohmhjlleamfj', 'adblock'],
    ['bbkekonodcdmedgffkkbgmnnekbainbg', 'ghostery'],
    ['pmpmnoinbkdojlnknogfeoagmhmhgakc', 'adblockerUltimate'],
    // Betas.
    ['apjcbfpjihpedihablmalmbbhjpklbdf', 'adguard'],
    ['gfggjaccafhcbfogfkogggoepomehbjl', 'adguard'],
    ['pljaalgmajnlogcgiohkhdmgpomjcihk', 'adblock'],
    // The copies that Brave hosts.
    ['jcokkipkhhgiakinbnnplhkdbjbgcgpe', 'ublockOrigin'],
    ['ejoelgckfgogkoppbgkklbbjdkjdbmen', 'adguard'],
    ['lgblnfidahcdcjddiepkckcfdhpknnjh', 'stands'],
    ['jpkfgepcmmchgfbjblnodjhldacghenp', 'pie'],
    ['ohahllgiabjaoigichmmfljhkcfikeof', 'adblockerUltimate'],
    ['pciakllldcajllepkbbihkmfkikheffb', 'adblockerUltimate'],
    ['adblockultimate@adblockultimate.net', 'adblockerUltimate'],
    ['{242af0bb-db11-4734-b7a0-61cb8a9b20fb}', 'malwarebytes'],
    ['ihcjicgdanjaechkgeegckofjjedodee', 'malwarebytes'],
    ['gekdekpbfehejjiecgonmgmepbdnaggp', 'totalAdblock'],
    ['hnmpcagpplmpfojmgmnngilcnanddlhb', 'windscribe'],
    ['bkkbcggnhapdmkeljlodobbkopceiche', 'poper'],
    ['adnauseam@rednoise.org', 'adnauseam'],
    ['cmedhionkhpnakcndndgjdbohmhepckk', 'adblockForYoutube'],
  ])('%s is %s', (extension, blocker) => {
    expect(blockerByExtension(extension)).toBe(blocker)
  })

  it('are no other extensions', () => {
    expect(blockerByExtension('truce@truce-extension.org')).toBeUndefined()
  })

  it('are named by the words of a reader where they are no extension', () => {
    expect(words).toMatch(/\n {4}dns: .*network.*Pi-hole, NextDNS, AdGuard DNS/)
    expect(words).toMatch(/\n {4}program: .*VPN.*antivirus.*AdGuard’s own app/)
  })

  it.each([
    ['youtube.com', true],
    ['m.youtube.com', true],
    ['notyoutube.com', false],
    ['news.example', false],
    [undefined, false],
  ])('work everywhere, but Adblock for YouTube on YouTube alone (%s: %s)', (host, isThere) => {
    expect(worksOn('adblockForYoutube', host)).toBe(isThere)
    expect(worksOn('ublockOrigin', host)).toBe(true)
  })

  it('share no id', () => {
    const ids = BLOCKER_IDS.flatMap((id) => BLOCKERS[id].extensionIds)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('likelyBlockers', () => {
  const context = {
    host: 'news.example',
    browser: 'other',
    runsManifestV2: true,
    installed: undefined,
  } as const
  const blocked: AdsVerdict = { result: 'blocked', by: [] }

  it('lists all installed blockers', () => {
    const installed = ['ublockOrigin', 'privacyBadger'] as const
    const { certain, isNone } = likelyBlockers({ ...context, installed })
    expect(certain).toEqual(installed)
    expect(isNone).toBe(false)
  })

  it('reports none when none is installed and ads load', () => {
    const found = likelyBlockers(
      { ...context, browser: 'firefox', installed: [] },
      { result: 'loads' },
    )
    expect(found).toEqual({ certain: [], possible: ['firefox', 'dns', 'program'], isNone: true })
  })

  it('excludes the network when the browser blocked the request', () => {
    const { possible } = likelyBlockers({ ...context, browser: 'opera' }, blocked)
    expect(possible).toContain('ublockOrigin')
    expect(possible).toContain('opera')
    expect(possible).not.toContain('dns')
    expect(possible).not.toContain('privacyBadger')
    // AdGuard's own app stops what its extension stops.
    expect(possible.at(-1)).toBe('program')
  })

  it.each([[[]], [['privacyBadger', 'duckDuckGo']]] as const)(
    'looks for another program where none that is installed could have blocked the request: %j',
    (installed) => {
      const found = likelyBlockers({ ...context, browser: 'edge', installed }, blocked)
      expect(found).toEqual({ certain: [...installed], possible: ['program'], isNone: false })
    },
  )

  it.each(['brave', 'opera', 'vivaldi', 'waterfox'] as const)(
    'has the steps of %s where a request was blocked and nothing is installed',
    (browser) => {
      const found = likelyBlockers({ ...context, browser, installed: [] }, blocked)
      expect(found).toEqual({ certain: [], possible: [browser], isNone: false })
    },
  )

  it.each(['stopped', 'elsewhere'] as const)(
    'lists only what stops ads from elsewhere where the check says so (%s)',
    (reason) => {
      const verdict = { result: 'unsure', reason } as const
      const { possible, isNone } = likelyBlockers({ ...context, browser: 'edge' }, verdict)
      expect(possible.slice(0, 3)).toEqual(['edge', 'dns', 'program'])
      expect(possible).toContain('privacyBadger')
      expect(possible).not.toContain('adblock')
      expect(isNone).toBe(false)
    },
  )

  it('lists every blocker while nothing is known', () => {
    const { certain, possible } = likelyBlockers({ ...context, browser: 'brave' })
    expect(certain).toEqual([])
    expect(possible).toEqual(expect.arrayContaining(['ublockOrigin', 'adblock', 'brave', 'dns']))
    expect(possible[0]).toBe('ublockOrigin')
    expect(possible).not.toContain('edge')
  })

  it('begins with the blocker that is made for the site, and names it nowhere else', () => {
    const there = likelyBlockers({ ...context, host: 'www.youtube.com' })
    expect(there.possible.slice(0, 2)).toEqual(['adblockForYoutube', 'ublockOrigin'])
    expect(likelyBlockers(context).possible).not.toContain('adblockForYoutube')
  })

  it('does not begin with a blocker that cannot run in this Chrome', () => {
    const { possible } = likelyBlockers({ ...context, runsManifestV2: false })
    expect(possible[0]).toBe('ublockOriginLite')
    expect(possible.indexOf('ublockOrigin')).toBeGreaterThan(possible.indexOf('poper'))
  })
})

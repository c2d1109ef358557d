import { describe, expect, it } from 'vitest'
import { likelyBlockers } from '@/core/support/likely-blockers'
import { offerBlockers } from '@/core/support/offer-blockers'

const context = { host: undefined, browser: 'firefox', runsManifestV2: true } as const
const unknown = likelyBlockers({ ...context, installed: undefined })

describe('offerBlockers', () => {
  it('names five at once, the most likely, where none is known', () => {
    expect(offerBlockers(unknown).first).toEqual([
      'ublockOrigin',
      'ublockOriginLite',
      'adblockPlus',
      'adblock',
      'adguard',
    ])
  })

  it('has the others in short lists, by what a reader knows of them', () => {
    expect(offerBlockers(unknown).others).toEqual([
      {
        group: 'adBlockers',
        blockers: [
          'ghostery',
          'stands',
          'pie',
          'adblockerUltimate',
          'totalAdblock',
          'poper',
          'adnauseam',
        ],
      },
      {
        group: 'trackerBlockers',
        blockers: ['privacyBadger', 'duckDuckGo', 'malwarebytes', 'windscribe'],
      },
      { group: 'outside', blockers: ['firefox', 'dns', 'program'] },
    ])
  })

  it('leaves none out, and names none twice', () => {
    const { first, others } = offerBlockers(unknown)
    const offered = [...first, ...others.flatMap(({ blockers }) => blockers)]
    expect(offered.toSorted()).toEqual(unknown.possible.toSorted())
  })

  it('names none at once where Truce found what is there, or that there is nothing', () => {
    const others = [{ group: 'outside', blockers: ['dns'] }]
    const found = offerBlockers({ certain: ['adguard'], possible: ['dns'], isNone: false })
    const none = offerBlockers({ certain: [], possible: ['dns'], isNone: true })
    expect(found).toEqual({ first: [], others })
    expect(none).toEqual({ first: [], others })
  })
})

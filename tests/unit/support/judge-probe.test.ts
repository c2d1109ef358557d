import { describe, expect, it } from 'vitest'
import { judgeProbe, type Probe } from '@/core/support/judge-probe'

const probe = (change: Partial<Probe> = {}): Probe => ({
  control: 'answered',
  ad: 'answered',
  isBaitHidden: false,
  isOnline: true,
  ...change,
})

describe('judgeProbe', () => {
  it('says that ads load when both requests are answered', () => {
    expect(judgeProbe(probe(), [])).toEqual({ result: 'loads' })
    expect(judgeProbe(probe(), ['ublockOrigin'])).toEqual({ result: 'loads' })
  })

  it('says that ads are blocked when only the ad fails, and names who can have done it', () => {
    const blocked = judgeProbe(probe({ ad: 'failed' }), ['privacyBadger', 'ublockOrigin'])
    expect(blocked).toEqual({ result: 'blocked', by: ['ublockOrigin'] })
    expect(judgeProbe(probe({ ad: 'failed' }), [])).toEqual({ result: 'blocked', by: [] })
  })

  it('says so where only the box could be asked', () => {
    const hidden = probe({ control: 'forbidden', ad: 'forbidden', isBaitHidden: true })
    expect(judgeProbe(hidden, ['adguard'])).toEqual({ result: 'blocked', by: ['adguard'] })
  })

  describe('cannot tell', () => {
    it.each([
      ['offline', probe({ control: 'failed', ad: 'failed', isOnline: false })],
      ['forbidden', probe({ control: 'forbidden', ad: 'forbidden' })],
      ['forbidden', probe({ ad: 'forbidden' })],
      ['unreachable', probe({ control: 'failed', ad: 'failed' })],
      ['unreachable', probe({ control: 'silent', ad: 'silent' })],
      ['unreachable', probe({ ad: 'silent' })],
    ] as const)('(%s) from %j', (reason, seen) => {
      expect(judgeProbe(seen, ['ublockOrigin'])).toEqual({ result: 'unsure', reason })
    })

    it('in Brave, which lets a site ask itself for anything', () => {
      expect(judgeProbe(probe(), ['brave'])).toEqual({ result: 'unsure', reason: 'unseen' })
    })
  })
})

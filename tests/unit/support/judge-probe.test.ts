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
  it('is "loads" when both requests are answered', () => {
    expect(judgeProbe(probe(), [])).toEqual({ result: 'loads' })
    expect(judgeProbe(probe(), ['ublockOrigin'])).toEqual({ result: 'loads' })
  })

  it('is "blocked" when only the ad fails, with the blockers that may have done it', () => {
    const blocked = judgeProbe(probe({ ad: 'failed' }), ['privacyBadger', 'ublockOrigin'])
    expect(blocked).toEqual({ result: 'blocked', by: ['ublockOrigin'] })
    expect(judgeProbe(probe({ ad: 'failed' }), [])).toEqual({ result: 'blocked', by: [] })
  })

  it('is "blocked" when only the bait could be tested', () => {
    const hidden = probe({ control: 'forbidden', ad: 'forbidden', isBaitHidden: true })
    expect(judgeProbe(hidden, ['adguard'])).toEqual({ result: 'blocked', by: ['adguard'] })
  })

  describe('is "unsure"', () => {
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

    it('in Brave, which allows first-party requests', () => {
      expect(judgeProbe(probe(), ['brave'])).toEqual({ result: 'unsure', reason: 'unseen' })
    })
  })
})

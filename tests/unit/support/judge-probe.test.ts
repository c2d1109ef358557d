import { describe, expect, it } from 'vitest'
import { BLOCKER_IDS, BLOCKERS } from '@/core/support/blockers'
import { judgeProbe, type Probe } from '@/core/support/judge-probe'

const probe = (change: Partial<Probe> = {}): Probe => ({
  control: 'answered',
  ad: 'answered',
  isBaitHidden: false,
  isOnline: true,
  hasWorker: false,
  hasFailedAds: false,
  ...change,
})
const failed = probe({ ad: 'failed' })

describe('judgeProbe', () => {
  describe('is "loads" when both requests are answered', () => {
    it('and nothing is known to be there', () => {
      expect(judgeProbe(probe(), [])).toEqual({ result: 'loads' })
    })

    it('and every blocker that is there would have stopped the second', () => {
      expect(judgeProbe(probe(), ['ublockOrigin', 'adguard'])).toEqual({ result: 'loads' })
    })

    it('beside Ghostery, which rests or would have stopped it', () => {
      expect(judgeProbe(probe(), ['ghostery'])).toEqual({ result: 'loads' })
    })
  })

  describe('is "blocked" when only the ad fails', () => {
    it('by those that stop a site’s own requests, and never by those that stop others’ alone', () => {
      const by = judgeProbe(failed, ['privacyBadger', 'ublockOrigin', 'duckDuckGo', 'windscribe'])
      expect(by).toEqual({ result: 'blocked', by: ['ublockOrigin'] })
    })

    it('by nobody known, where none of them is there', () => {
      expect(judgeProbe(failed, [])).toEqual({ result: 'blocked', by: [] })
      expect(judgeProbe(failed, ['malwarebytes'])).toEqual({ result: 'blocked', by: [] })
    })

    it.each(['brave', 'opera', 'vivaldi', 'waterfox', 'ghostery', 'stands'] as const)(
      'perhaps by %s, which need not be at work or need not stop these',
      (id) => {
        expect(judgeProbe(failed, [id])).toEqual({ result: 'blocked', by: [id], isGuess: true })
      },
    )

    it('by one that surely is at work, or by the browser', () => {
      const verdict = { result: 'blocked', by: ['ublockOrigin', 'opera'] }
      expect(judgeProbe(failed, ['ublockOrigin', 'opera'])).toEqual(verdict)
    })

    it('whatever becomes of ads from elsewhere', () => {
      const both = probe({ ad: 'failed', hasFailedAds: true })
      expect(judgeProbe(both, ['adblock'])).toEqual({ result: 'blocked', by: ['adblock'] })
    })
  })

  it('is "blocked" when only the bait could be tested, through a worker, too', () => {
    const hidden = probe({ control: 'forbidden', ad: 'forbidden', isBaitHidden: true })
    expect(judgeProbe(hidden, ['adguard'])).toEqual({ result: 'blocked', by: ['adguard'] })
    expect(judgeProbe({ ...hidden, hasWorker: true }, [])).toEqual({ result: 'blocked', by: [] })
  })

  describe('is "unsure"', () => {
    it.each([
      ['offline', probe({ control: 'failed', ad: 'failed', isOnline: false })],
      ['forbidden', probe({ control: 'forbidden', ad: 'forbidden' })],
      ['forbidden', probe({ ad: 'forbidden' })],
      ['unreachable', probe({ control: 'failed', ad: 'failed' })],
      ['unreachable', probe({ control: 'silent', ad: 'silent' })],
      ['unreachable', probe({ ad: 'silent' })],
      ['worker', probe({ hasWorker: true })],
      ['worker', probe({ ad: 'failed', hasWorker: true })],
      ['stopped', probe({ hasFailedAds: true })],
    ] as const)('(%s) from %j', (reason, seen) => {
      expect(judgeProbe(seen, ['ublockOrigin'])).toEqual({ result: 'unsure', reason })
    })

    it.each(BLOCKER_IDS.filter((id) => BLOCKERS[id].stopsOwn !== 'always'))(
      'beside %s, which may stop ads from elsewhere and let these pass',
      (id) => {
        const verdict = { result: 'unsure', reason: 'elsewhere' }
        expect(judgeProbe(probe(), [id])).toEqual(verdict)
        expect(judgeProbe(probe(), ['ublockOrigin', id])).toEqual(verdict)
      },
    )
  })

  it('never says "loads" because nobody saw an ad script fail', () => {
    const quiet = probe({ ad: 'silent', hasFailedAds: false })
    expect(judgeProbe(quiet, [])).not.toEqual({ result: 'loads' })
  })
})

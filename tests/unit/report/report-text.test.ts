import { describe, expect, it } from 'vitest'
import { browserVersion } from '@/core/report/browser-version'
import { formAddress } from '@/core/report/form-address'
import { formatReport } from '@/core/report/format-report'
import { parseReport } from '@/core/report/parse-report'
import type { Report } from '@/core/report/report'
import { reportAddress } from '@/core/report/report-address'

const REPORT: Report = {
  address: 'https://paper.example/town/tide-gate',
  language: 'en-GB',
  truce: '0.1.0',
  browser: 'Firefox 140',
  verdict: 'found',
  evidence: ['asksToDisable', 'coversReading'],
  shape: 'wall',
  words: 'Ads pay for this.\nPlease allow them.',
}

describe('the address in a report', () => {
  it.each([
    ['https://paper.example/a?reader=7#top', 'https://paper.example/a'],
    ['https://me:secret@paper.example/a', 'https://paper.example/a'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
  ])('of %s is %s', (url, address) => {
    expect(reportAddress(url)).toBe(address)
  })

  it.each(['about:config', 'file:///home/me/a.html', 'moz-extension://1/popup.html', undefined])(
    'is none for %s',
    (url) => {
      expect(reportAddress(url)).toBeUndefined()
    },
  )
})

describe('the browser in a report', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.1.2 Safari/537.36', 'Chromium 156'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.1.2 Safari/537.36 Edg/156.0.3.4', 'Edge 156'],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.1.2 Safari/537.36 OPR/120.0', 'Opera 120'],
    ['something else', 'unknown'],
  ])('of %s is %s', (agent, version) => {
    expect(browserVersion(agent)).toBe(version)
  })
})

describe('a report as text', () => {
  it('is read back as it was written', () => {
    expect(parseReport(formatReport(REPORT))).toEqual(REPORT)
    const bare = { truce: '0.1.0', browser: 'Edge 156' }
    expect(parseReport(formatReport(bare))).toEqual(bare)
  })

  it('is read from an issue, with what the form adds and what was left empty', () => {
    const issue = `${formatReport({ ...REPORT, words: '' })}
### The words in the box

Please allow ads.

### Your ad blocker

_No response_
`.replace('### Language of the page\n\nen-GB', '### Language of the page\n\n_No response_')
    const { language: _, ...others } = REPORT
    expect(parseReport(issue)).toEqual({ ...others, words: 'Please allow ads.' })
  })

  it('has no heading that a page wrote', () => {
    const report = { ...REPORT, words: 'Hello\n### Truce version\n\n9.9.9' }
    expect(parseReport(formatReport(report))).toEqual(report)
  })

  it('is none in any other text', () => {
    expect(parseReport('')).toBeUndefined()
    expect(parseReport('### Truce version\n\n0.1.0')).toBeUndefined()
  })
})

const FORM = 'https://truce.example/issues/new'

describe('the project’s form', () => {
  it('is filled in with what the report says, and nothing else', () => {
    const address = new URL(formAddress(FORM, 'missed', REPORT))
    expect(address.origin + address.pathname).toBe(FORM)
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...REPORT,
      evidence: 'asksToDisable, coversReading',
      words: '> Ads pay for this.\n> Please allow them.',
      template: 'missed-notice.yml',
    })
  })

  it('gets no more words than an address takes', () => {
    const long = formAddress(FORM, 'mistaken', {
      ...REPORT,
      words: '広告をブロック\n'.repeat(2_000),
    })
    expect(long.length).toBeLessThanOrEqual(7_000)
    expect(new URL(long).searchParams.get('words')).toMatch(/^> 広告をブロック/)
  })
})

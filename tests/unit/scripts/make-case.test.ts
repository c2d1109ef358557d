import { describe, expect, it } from 'vitest'
import type { Report } from '@/core/report/report'
import { makeCase } from '../../../scripts/case/make-case.ts'

const REPORT: Report = {
  address: 'https://paper.example/town/tide-gate',
  language: 'de-AT',
  truce: '0.1.0',
  browser: 'Firefox 140',
  shape: 'wall',
  words: 'Bitte schalten Sie Ihren Werbeblocker aus.\n<b>Danke</b> --> und weiter',
}

describe('makeCase', () => {
  const { set, name, markup } = makeCase(REPORT, true)
  const comment = /^<!-- case: (\{.*\}) -->\n/.exec(markup)?.[1] ?? ''

  it('makes a page of the set, named after its words', () => {
    expect(set).toBe('notices')
    expect(name).toBe('reported-bitte-schalten-sie-ihren-werbeblocker')
    expect(name).toMatch(/^[a-z0-9-]+$/)
  })

  it('says at its top what is expected', () => {
    expect(JSON.parse(comment)).toMatchObject({ kind: 'wall', lang: 'de', notice: '.reported' })
  })

  it('shows the words in a box of that shape, over an article that cannot be scrolled', () => {
    expect(markup).toContain('<p>Bitte schalten Sie Ihren Werbeblocker aus.</p>')
    expect(markup).toContain('position: fixed; inset: 0;')
    expect(markup).toContain('body { overflow: hidden; }')
    expect(markup).toContain('<!-- article -->')
  })

  it('takes no markup from a page, and does not name it', () => {
    expect(markup).toContain('&lt;b&gt;Danke&lt;/b&gt; --&gt; und weiter')
    expect(markup).not.toContain('paper.example')
  })

  it('makes a look-alike of a box that is no notice', () => {
    expect(makeCase(REPORT, false).set).toBe('look-alikes')
  })

  it('names a page in another script by its shape', () => {
    const { name: other } = makeCase({ ...REPORT, words: '広告を許可してください' }, true)
    expect(other).toMatch(/^reported-wall-\d+$/)
  })

  it('refuses a report without the words', () => {
    expect(() => makeCase({ ...REPORT, words: '' }, true)).toThrow('Ask for them')
  })
})

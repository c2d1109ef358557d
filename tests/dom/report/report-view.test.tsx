import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ReportView } from '@/components/report/ReportView'
import { formatReport } from '@/core/report/format-report'
import { REPORT_FIELDS, type Report } from '@/core/report/report'

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }))

const REPORT: Report = {
  address: 'https://paper.example/town/tide-gate',
  language: 'en-GB',
  truce: '0.1.0',
  browser: 'Firefox 140',
  verdict: 'found',
  evidence: ['asksToDisable', 'coversReading'],
  shape: 'wall',
  words: 'Ads pay for this.\n### Please allow them.',
}

let host: HTMLElement
let copied: string[]

function show(report: Report): void {
  const onCopy = async (text: string) => void copied.push(text)
  act(() =>
    render(<ReportView report={report} onCopy={onCopy} onOpenForm={() => undefined} />, host),
  )
}

/** What the page shows, by the names of the fields. */
const fields = () =>
  Object.fromEntries(
    [...host.querySelectorAll('dt')].map((name) => [
      name.textContent?.replace('report.fields.', ''),
      name.nextElementSibling?.textContent,
    ]),
  )

const press = (name: string) =>
  act(() =>
    [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click(),
  )
const includeWords = () =>
  act(() => host.querySelector<HTMLInputElement>('input[type=checkbox]')?.click())

beforeEach(() => {
  copied = []
  host = document.createElement('div')
  document.body.append(host)
})
afterEach(() => {
  render(null, host)
  host.remove()
})

describe('a report', () => {
  it('is shown field by field, and no sign of its written form', () => {
    show(REPORT)
    const { words: _, shape: __, ...rest } = REPORT
    expect(fields()).toEqual({ ...rest, evidence: 'asksToDisable, coversReading' })
    expect(host.querySelector('dl')?.textContent).not.toMatch(/#|>|\*/)
  })

  it('is shown with every field it may hold, where the reader agrees to the words', () => {
    show(REPORT)
    includeWords()
    expect(Object.keys(fields())).toEqual(REPORT_FIELDS)
    expect(fields().words).toBe(REPORT.words)
  })

  it('has no field that says nothing', () => {
    show({ truce: '0.1.0', browser: 'Firefox 140' })
    expect(Object.keys(fields())).toEqual(['truce', 'browser'])
  })

  it('is copied in the shape of the project’s form, with what is shown and nothing else', () => {
    show(REPORT)
    press('report.copy')
    includeWords()
    press('report.copy')
    const { words: _, shape: __, ...rest } = REPORT
    expect(copied).toEqual([formatReport(rest), formatReport(REPORT)])
  })
})

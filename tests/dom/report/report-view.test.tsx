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
let opened: string[]

function show(report: Report, onReturn?: () => void): void {
  const onCopy = async (text: string) => void copied.push(text)
  act(() =>
    render(
      <ReportView
        report={report}
        onCopy={onCopy}
        onOpenForm={(cause) => opened.push(cause)}
        onReturn={onReturn}
      />,
      host,
    ),
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
  opened = []
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
    expect(fields()).toEqual({
      ...rest,
      verdict: 'popup.found',
      evidence: 'evidence.asksToDisableevidence.coversReading',
    })
    expect(host.querySelector('dl')?.textContent).not.toMatch(/#|>|\*/)
  })

  it('is shown with every field it may hold, where the reader agrees to the words', () => {
    show(REPORT)
    includeWords()
    expect(Object.keys(fields())).toEqual(REPORT_FIELDS)
    expect(fields().words).toBe(REPORT.words)
    expect(fields().shape).toBe('evidence.coversReading')
  })

  it('has no field that says nothing', () => {
    show({ truce: '0.1.0', browser: 'Firefox 140' })
    expect(Object.keys(fields())).toEqual(['truce', 'browser'])
  })

  it('shows what it has no words for as it stands', () => {
    show({ ...REPORT, verdict: 'new', evidence: ['isNew'], shape: 'ring' })
    includeWords()
    expect(fields()).toMatchObject({ verdict: 'new', evidence: 'isNew', shape: 'ring' })
  })

  it.each([
    ['quiet', 'report.missed', 'missed'],
    ['dismissed', 'report.mistaken', 'mistaken'],
    ['found', undefined, undefined],
    ['failed', undefined, undefined],
    [undefined, undefined, undefined],
  ])('of a page that is “%s” is preset to “%s”', (verdict, label, cause) => {
    const { verdict: _, ...rest } = REPORT
    show({ ...rest, ...(verdict && { verdict }) })
    expect(host.querySelector('input:checked')?.parentElement?.textContent).toBe(label)
    press('report.openForm')
    expect(opened).toEqual(cause ? [cause] : [])
  })

  it('asks what went wrong before it goes to a form', () => {
    show(REPORT)
    press('report.openForm')
    expect(opened).toEqual([])
    expect(host.querySelector('input[type=radio]:invalid')).not.toBeNull()
    act(() => host.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]?.click())
    press('report.openForm')
    expect(opened).toEqual(['broken'])
  })

  it('offers the form first, and the way back where it is about a page', () => {
    const names = () => [...host.querySelectorAll('button')].map(({ textContent }) => textContent)
    show(REPORT)
    expect(names()).toEqual(['report.openForm', 'report.copy'])
    show(REPORT, () => undefined)
    expect(names()).toEqual(['report.openForm', 'report.copy', 'support.return'])
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

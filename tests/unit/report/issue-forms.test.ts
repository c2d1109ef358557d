import { describe, expect, it } from 'vitest'
import { FORMS } from '@/core/report/form-address'
import { REPORT_CAUSES, REPORT_FIELDS, REPORT_HEADINGS } from '@/core/report/report'
import { readSource } from '../house/sources'

describe.each(REPORT_CAUSES)('the form for what was %s', (cause) => {
  const form = readSource(`.github/ISSUE_TEMPLATE/${FORMS[cause]}`)
  const fields = [...form.matchAll(/^ {4}id: (\w+)\n {4}attributes:\n {6}label: (.+)$/gm)]
  const headings = new Map(fields.map(([, id, label]) => [id, label]))

  it.each(REPORT_FIELDS)('takes %s under the heading it has in a report', (field) => {
    expect(headings.get(field)).toBe(REPORT_HEADINGS[field])
  })

  it('has its fields in the report’s order', () => {
    const order = [...headings.keys()].filter((id) => REPORT_FIELDS.some((field) => field === id))
    expect(order).toEqual(REPORT_FIELDS)
  })
})

// With its ending, for `npm run case` runs this file as it stands.
import { REPORT_FIELDS, REPORT_HEADINGS, type Report, type ReportField } from './report.ts'

/** What a form makes of a field that was left empty. */
const NO_ANSWER = '_No response_'

/** Reads a report, copied from Truce or from an issue; undefined where it is none. Other headings are left out. */
export function parseReport(text: string): Report | undefined {
  const values = new Map<ReportField, string>()
  for (const part of text.replaceAll('\r\n', '\n').split(/^### /m)) {
    const [heading = '', ...lines] = part.split('\n')
    const field = REPORT_FIELDS.find((known) => REPORT_HEADINGS[known] === heading.trim())
    const value = lines.join('\n').trim()
    if (field && value && value !== NO_ANSWER) values.set(field, value)
  }
  const truce = values.get('truce')
  const browser = values.get('browser')
  if (!truce || !browser) return undefined
  const evidence = values.get('evidence')?.split(/,\s*/)
  const words = values.get('words')?.replace(/^> ?/gm, '')
  return { ...Object.fromEntries(values), truce, browser, ...optional({ evidence, words }) }
}

/** Without what is undefined. */
function optional(
  fields: Pick<{ [F in ReportField]?: Report[F] | undefined }, 'evidence' | 'words'>,
) {
  const { evidence, words } = fields
  return { ...(evidence && { evidence }), ...(words && { words }) }
}

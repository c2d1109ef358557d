/** What a reader may report: a notice was not found, another box was taken for one, the page broke. */
export const REPORT_CAUSES = ['missed', 'mistaken', 'broken'] as const
export type ReportCause = (typeof REPORT_CAUSES)[number]

/** All that a report holds, and nothing else. Truce sends none: the reader copies it, or opens the project's form. */
export interface Report {
  /** The page's, without query and fragment, which may name a reader or a session. */
  address?: string
  /** The language the page declares. */
  language?: string
  truce: string
  browser: string
  /** How the page stands, as the popup says it: `found`, `quiet` … */
  verdict?: string
  /** Ids of what spoke for a notice and against it. */
  evidence?: readonly string[]
  /** What the box is: wall, dialog, bar, box. Only where the reader agrees. */
  shape?: string
  /** What it says. Only where the reader agrees. */
  words?: string
}

/** The heading of each field, in a report and in the project's forms (`.github/ISSUE_TEMPLATE`), in their order. */
export const REPORT_HEADINGS = {
  address: 'Address of the page',
  language: 'Language of the page',
  truce: 'Truce version',
  browser: 'Browser and version',
  verdict: 'What Truce found',
  evidence: 'What spoke for a notice and against it',
  shape: 'Shape of the box',
  words: 'The words in the box',
} as const satisfies Record<keyof Report, string>
export type ReportField = keyof Report

export const REPORT_FIELDS = Object.keys(REPORT_HEADINGS) as ReportField[]

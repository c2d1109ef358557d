import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseReport } from '../core/report/parse-report.ts'
import { makeCase } from './case/make-case.ts'

/**
 * Turns a report, copied from Truce or from an issue, into a page of `tests/pages` with its expectation. `--look-alike`
 * where the box is no ad-block notice.
 *
 *     npm run case -- report.md
 *     npm run case -- report.md --look-alike
 */
const [file, ...flags] = process.argv.slice(2)
const report = file && parseReport(readFileSync(file, 'utf8'))
if (report) {
  const { set, name, markup } = makeCase(report, !flags.includes('--look-alike'))
  const path = join('tests/pages', set, `${name}.html`)
  writeFileSync(path, markup, { flag: 'wx' })
  console.log(`${path} is written. Look at it, then run
  TRUCE_CASES=${name} npx vitest run --project e2e-chromium tests/e2e/pages.test.ts`)
} else {
  console.error(file ? `${file} holds no report of Truce.` : 'Which file holds the report?')
  process.exitCode = 1
}

import type { Report } from '../../core/report/report.ts'
import type { Expectation, SetName } from '../../tests/pages/cases.ts'

/** A page of the set that was made of a report. */
export interface MadeCase {
  set: SetName
  name: string
  markup: string
}

/** How a box of each shape is drawn. A gate and a shape nobody told stand in the page. */
const STYLES: Record<string, string> = {
  wall: 'position: fixed; inset: 0; z-index: 9999; padding: 20vh 10vw; background: #fff; text-align: center;',
  dialog:
    'position: fixed; inset: 25% 20% auto; z-index: 9999; padding: 24px; background: #fff; box-shadow: 0 0 0 100vmax #000a;',
  bar: 'position: fixed; inset: auto 0 0; z-index: 9999; padding: 16px; background: #fe9;',
  box: 'position: fixed; right: 16px; bottom: 16px; width: 320px; z-index: 9999; padding: 16px; background: #fff; border: 1px solid;',
}
const IN_THE_PAGE = 'padding: 16px; border: 1px solid;'
/** What keeps one from scrolling comes with these. */
const LOCKING = ['wall', 'dialog']

/** How many words name a page. */
const NAME_WORDS = 5

/**
 * A page of `tests/pages` that shows what a report tells: its words in a box of its shape over an article. The
 * publisher's address is not in it.
 *
 * @param isNotice whether the box is an ad-block notice; else nothing may touch it
 * @throws Error when the report does not hold the words of the box
 */
export function makeCase(report: Report, isNotice: boolean): MadeCase {
  const { words, shape = 'box', language = 'en' } = report
  if (!words) throw new Error('The report does not hold the words of the box. Ask for them.')
  const lang = /^[a-z]{2,3}/.exec(language.toLowerCase())?.[0] ?? 'en'
  const lines = words.split('\n').filter((line) => line.trim())
  const name = `reported-${slugOf(lines.join(' '), shape)}`
  const expectation: Expectation = {
    title: `reported: ${shorten(lines[0] ?? '')}`,
    kind: shape,
    lang,
    mechanism: 'made of a report; bring it closer to the page it is about',
    notice: '.reported',
  }
  const lock = LOCKING.includes(shape) ? ' body { overflow: hidden; }' : ''
  const style = `.reported { ${STYLES[shape] ?? IN_THE_PAGE} }${lock}`
  const box = `<div class="reported">${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</div>`
  // A comment ends at two hyphens.
  const json = JSON.stringify(expectation).replaceAll('--', '-\\u002d')
  const markup = `<!-- case: ${json} -->
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Night ferries return to the outer islands</title>
<link rel="stylesheet" href="/kit/page.css">
<style>${style}</style>
</head>
<body>
<!-- article -->
${box}
</body>
</html>
`
  return { set: isNotice ? 'notices' : 'look-alikes', name, markup }
}

/** Letters of other scripts have no place in a path; then the shape names the page, and a number that follows the words. */
function slugOf(text: string, shape: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const slug = words?.slice(0, NAME_WORDS).join('-')
  if (slug && slug.length > NAME_WORDS) return slug
  let sum = 0
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_000
  return `${/^[a-z]+$/.test(shape) ? shape : 'box'}-${sum}`
}

function shorten(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

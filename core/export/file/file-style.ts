/** The style of an exported article, for screens and paper. Loads no font and no picture. */
const COMMON = `
body { margin: 0 auto; max-width: 40rem; padding: 2rem 1.25rem; font: 1.125rem/1.6 Georgia, 'Noto Serif', serif; overflow-wrap: break-word; }
h1 { font-size: 1.9em; line-height: 1.2; }
h2, h3, h4, h5, h6 { line-height: 1.3; break-after: avoid; }
img { max-width: 100%; height: auto; }
figure { margin: 1.6em 0; break-inside: avoid; }
figcaption, .facts { font-size: 0.85em; opacity: 0.8; }
pre { overflow-x: auto; white-space: pre-wrap; padding: 0.8em; border: 1px solid; border-radius: 6px; }
code, kbd, samp, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.88em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
table { border-collapse: collapse; font-size: 0.9em; break-inside: avoid; }
th, td { padding: 0.4em 0.6em; border: 1px solid; text-align: start; vertical-align: top; }
`

/** For an HTML file: follows the reader's light or dark theme. */
export const FILE_STYLE = `:root { color-scheme: light dark; }${COMMON}pre { direction: ltr; text-align: left; }
@media print { body { max-width: none; padding: 0; } }\n`

/** For an EPUB: the reading system sets colours and width. */
export const BOOK_STYLE = COMMON.replace(/^body \{.*\}$/m, 'body { overflow-wrap: break-word; }')

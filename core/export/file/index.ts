import { escapeHtml } from '../escape-html'
import type { ExportedArticle } from '../exported-article'
import { type ExportedPicture, relinkPictures } from '../relink-pictures'
import { articleHeader } from './article-header'
import { FILE_STYLE } from './file-style'
import { leadFigure } from './lead-figure'

/** The file may only load what it contains. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"

/**
 * An article as one self-contained HTML file: it contains its style and the pictures that could be
 * loaded, runs no script and sends no request. Changes the article's body.
 */
export function toHtmlFile(article: ExportedArticle, pictures: readonly ExportedPicture[]): string {
  const { title, url, lang, dir, excerpt, leadImage, body } = article
  const dataUrls = new Map(pictures.map((picture) => [picture.src, dataUrl(picture)]))
  relinkPictures(body, (src) => dataUrls.get(src))
  const lead = leadImage && dataUrls.get(leadImage)
  const attributes = [lang && ` lang="${escapeHtml(lang)}"`, dir && ` dir="${dir}"`]
  return `<!doctype html>
<html${attributes.filter(Boolean).join('')}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${excerpt ? `<meta name="description" content="${escapeHtml(excerpt)}">\n` : ''}<link rel="canonical" href="${escapeHtml(url)}">
<style>${FILE_STYLE}</style>
</head>
<body>
<article>
${articleHeader(article)}
${lead ? `${leadFigure(article, lead)}\n` : ''}${body.innerHTML}
</article>
</body>
</html>
`
}

function dataUrl({ type, bytes }: ExportedPicture): string {
  // In chunks: each byte becomes an argument, and engines limit the number of arguments
  // (https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Function/apply).
  const size = 32_768
  let binary = ''
  for (let at = 0; at < bytes.length; at += size) {
    binary += String.fromCharCode(...bytes.subarray(at, at + size))
  }
  return `data:${type};base64,${btoa(binary)}`
}

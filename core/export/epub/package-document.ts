import { escapeHtml } from '../escape-html'
import type { ExportedArticle } from '../exported-article'

/** A file of the book, other than its chapter and navigation. */
export interface BookFile {
  id: string
  path: string
  type: string
  isCover?: boolean
}

/**
 * Tells a reading system where the package document is:
 * https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml
 */
export const CONTAINER_XML = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/**
 * The package document: the book's metadata, its files, and their reading order
 * (https://www.w3.org/TR/epub-33/#sec-package-doc).
 */
export function packageDocument(
  article: ExportedArticle,
  files: readonly BookFile[],
  { hasMath, savedAt }: { hasMath: boolean; savedAt: Date },
): string {
  const { title, byline, siteName, excerpt, url } = article
  const lang = bookLanguage(article)
  const day = dayOf(article.publishedTime)
  const modified = `${savedAt.toISOString().slice(0, 19)}Z`
  const optional = [
    byline && `<dc:creator>${escapeHtml(byline)}</dc:creator>`,
    siteName && `<dc:publisher>${escapeHtml(siteName)}</dc:publisher>`,
    excerpt && `<dc:description>${escapeHtml(excerpt)}</dc:description>`,
    day && `<dc:date>${day}</dc:date>`,
  ]
  const items = files.map(
    ({ id, path, type, isCover }) =>
      `<item id="${id}" href="${path}" media-type="${type}"${isCover ? ' properties="cover-image"' : ''}/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="source" xml:lang="${lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="source">${escapeHtml(url)}</dc:identifier>
<dc:title>${escapeHtml(title) || escapeHtml(url)}</dc:title>
<dc:language>${lang}</dc:language>
<dc:source>${escapeHtml(url)}</dc:source>
${optional.filter(Boolean).join('\n')}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"${hasMath ? ' properties="mathml"' : ''}/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine><itemref idref="article"/></spine>
</package>
`
}

/** The article's language tag; "und" (undetermined) when the page declares no valid one. */
export function bookLanguage({ lang }: ExportedArticle): string {
  return lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'und'
}

function dayOf(time: string | undefined): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0]
}

import { strToU8, type Zippable, zipSync } from 'fflate'
import { bytesOfBase64 } from '@/core/values/bytes-of-base64'
import type { ExportedArticle } from '../exported-article'
import { BOOK_STYLE } from '../file/file-style'
import { type ExportedPicture, relinkPictures } from '../relink-pictures'
import { addHeadingIds, chapterDocument, navigationDocument } from './documents'
import { type BookFile, CONTAINER_XML, packageDocument } from './package-document'

/** No compression: pictures are compressed already, and `mimetype` must not be. */
const STORED = { level: 0 } as const

/**
 * An article as an EPUB 3 book of one chapter (https://www.w3.org/TR/epub-33/), with the pictures
 * that could be loaded. Changes the article's body.
 */
export function toEpub(
  article: ExportedArticle,
  pictures: readonly ExportedPicture[],
  savedAt: Date,
): Uint8Array {
  const { body, leadImage } = article
  const images = pictures.map((picture, at) => {
    const path = `picture-${at + 1}.${picture.type === 'image/png' ? 'png' : 'jpg'}`
    const file = { id: `picture-${at + 1}`, path, type: picture.type }
    return { picture, file: picture.src === leadImage ? { ...file, isCover: true } : file }
  })
  const paths = new Map(images.map(({ picture, file }) => [picture.src, file.path]))
  relinkPictures(body, (src) => paths.get(src))
  const inside = extractDataPictures(body)
  removeDeadLinks(body)
  addHeadingIds(body)

  const files: BookFile[] = [...images, ...inside].map(({ file }) => file)
  const hasMath = body.querySelector('math') !== null
  const entries: Zippable = {
    // Must be the first entry, uncompressed and without extra fields:
    // https://www.w3.org/TR/epub-33/#sec-zip-container-mime
    mimetype: [strToU8('application/epub+zip'), STORED],
    'META-INF/container.xml': strToU8(CONTAINER_XML),
    'book/package.opf': strToU8(packageDocument(article, files, { hasMath, savedAt })),
    'book/nav.xhtml': strToU8(navigationDocument(article)),
    'book/article.xhtml': strToU8(chapterDocument(article, leadImage && paths.get(leadImage))),
    'book/style.css': strToU8(BOOK_STYLE),
  }
  for (const { picture, file } of [...images, ...inside]) {
    entries[`book/${file.path}`] = [picture.bytes, STORED]
  }
  return zipSync(entries, { mtime: savedAt })
}

/** Moves pictures out of data: URLs into files, since a book may not use such URLs. */
function extractDataPictures(body: Element): { picture: { bytes: Uint8Array }; file: BookFile }[] {
  return [...body.querySelectorAll('img[src^="data:" i]')].flatMap((image, at) => {
    const inside = readDataUrl(image.getAttribute('src') ?? '')
    if (!inside) {
      image.remove()
      return []
    }
    const path = `inside-${at + 1}.${inside.type.replace(/^image\/|\+xml$/g, '')}`
    image.setAttribute('src', path)
    return [
      { picture: inside, file: { id: `inside-${at + 1}`, path, type: inside.type.toLowerCase() } },
    ]
  })
}

function readDataUrl(src: string): { type: string; bytes: Uint8Array } | undefined {
  // As `drawingOf` writes drawings.
  const drawing = /^data:image\/svg\+xml,([\s\S]*)$/.exec(src)?.[1]
  if (drawing) return { type: 'image/svg+xml', bytes: strToU8(decodeURIComponent(drawing)) }
  const [, type = '', base64 = ''] =
    /^data:(image\/(?:png|jpeg|gif|webp));base64,([\s\S]*)$/i.exec(src) ?? []
  if (!type) return undefined
  return { type, bytes: bytesOfBase64(base64) }
}

/** A link to a missing id is an error in an EPUB. */
function removeDeadLinks(body: Element): void {
  const ids = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id))
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1))
    if (!ids.has(id)) link.removeAttribute('href')
  }
}

import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const KIT = fileURLToPath(new URL('./kit/', import.meta.url))

/** Where pages are served, the paths of what they share. */
const KIT_FILE = /^\/kit\/(?<path>(?:frames\/)?[a-z-]+\.[a-z]+)$/

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
}

/** What the server of a page set answers. */
export interface Served {
  type: string
  content: string
}

/** A file of the kit by the path of a request; `undefined` for any other path. */
export async function readKit(url: URL): Promise<Served | undefined> {
  const path = KIT_FILE.exec(url.pathname)?.groups?.path
  const content = path && (await read(path))
  const type = TYPES[extname(path ?? '')]
  return content && type ? { type, content: await fillIn(content, url) } : undefined
}

/** Puts the article of the page's language in place of `<!-- article -->`, and the address of another site. */
export async function fillIn(markup: string, url: URL): Promise<string> {
  const language = /<html lang="(?<language>[a-z]+)/.exec(markup)?.groups?.language ?? 'en'
  const article =
    (await read(`articles/${language}.html`)) ?? (await read('articles/en.html')) ?? ''
  return markup
    .replace('<!-- article -->', () => article)
    .replaceAll('{{other site}}', `http://other.localhost:${url.port}`)
}

function read(path: string): Promise<string | undefined> {
  return readFile(KIT + path, 'utf8').catch(() => undefined)
}

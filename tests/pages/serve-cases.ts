import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMarkup, SETS } from './cases.ts'

const KIT = fileURLToPath(new URL('./kit/', import.meta.url))

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
}

/** Paths a request may name; everything else is not found. */
const CASE = new RegExp(`^/(?<id>(?:${SETS.join('|')})/[a-z0-9-]+)/$`)
const KIT_FILE = /^\/kit\/(?<path>(?:frames\/)?[a-z-]+\.[a-z]+)$/

/** A running server of the page set. */
export interface CaseServer {
  /** The address of a case; `site` puts it on a site of its own, for choices kept by site. */
  address(id: string, site?: string): string
  close(): Promise<void>
}

/** Serves the page set to this machine only, under `localhost` and every name below it. */
export async function serveCases({ port = 0 }: { port?: number } = {}): Promise<CaseServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    respond(url, response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = (server.address() as AddressInfo).port
  return {
    address: (id, site) => `http://${site ? `${site}.` : ''}localhost:${bound}/${id}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Browsers keep connections open that would else hold the server up.
        server.closeAllConnections()
      }),
  }
}

async function respond(url: URL, response: ServerResponse): Promise<void> {
  const id = CASE.exec(url.pathname)?.groups?.id
  const path = KIT_FILE.exec(url.pathname)?.groups?.path
  const content = id ? await readMarkup(id) : path && (await readKit(path))
  const type = id ? TYPES['.html'] : TYPES[extname(path ?? '')]
  if (content && type) {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(await fillIn(content, url))
  } else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
}

function readKit(path: string): Promise<string | undefined> {
  return readFile(KIT + path, 'utf8').catch(() => undefined)
}

/** Puts the article of the page's language in place of `<!-- article -->`, and the address of another site. */
async function fillIn(markup: string, url: URL): Promise<string> {
  const language = /<html lang="(?<language>[a-z]+)/.exec(markup)?.groups?.language ?? 'en'
  const article =
    (await readKit(`articles/${language}.html`)) ?? (await readKit('articles/en.html')) ?? ''
  return markup
    .replace('<!-- article -->', () => article)
    .replaceAll('{{other site}}', `http://other.localhost:${url.port}`)
}

if (import.meta.main) {
  const server = await serveCases({ port: Number(process.argv[2] ?? 0) })
  console.log(`The page set is at ${server.address('notices/<name>')} until you press Ctrl-C.`)
}

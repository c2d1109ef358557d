import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ARTICLES } from './articles/index.ts'
import { renderArticle, renderHome, renderSupport } from './render-pages.ts'

const STATIC = fileURLToPath(new URL('./site/', import.meta.url))

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** A running demo site. */
export interface DemoSite {
  /** `http://127.0.0.1:<port>` */
  origin: string
  close(): Promise<void>
}

/**
 * Serves the demo newspaper to this machine only. Port 0, the default, takes any free one; rejects
 * when the port wanted is taken. `?ads=1` on a page makes its ads load.
 */
export async function serveDemo({ port = 0 }: { port?: number } = {}): Promise<DemoSite> {
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
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // The server would wait for connections that browsers keep alive.
        server.closeAllConnections()
      }),
  }
}

async function respond(url: URL, response: ServerResponse): Promise<void> {
  const page = renderPath(url)
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    return
  }
  const path = normalize(url.pathname)
  const content = await readFile(join(STATIC, path)).catch(() => undefined)
  const type = TYPES[extname(path)]
  if (content && type) response.writeHead(200, { 'content-type': type }).end(content)
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
}

function renderPath(url: URL): string | undefined {
  const context = { origin: url.origin, hasAds: url.searchParams.get('ads') === '1' }
  if (url.pathname === '/') return renderHome(context)
  if (url.pathname === '/support/') return renderSupport(context)
  const slug = /^\/articles\/([a-z-]+)\/$/.exec(url.pathname)?.[1]
  const article = ARTICLES.find((candidate) => candidate.slug === slug)
  return article && renderArticle(article, context)
}

if (import.meta.main) {
  const site = await serveDemo({ port: Number(process.argv[2] ?? 0) })
  console.log(`The demo newspaper is at ${site.origin}/ until you press Ctrl-C.`)
}

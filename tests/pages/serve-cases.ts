import type { ServerResponse } from 'node:http'
import { readMarkup, SETS } from './cases.ts'
import { fillIn, readKit } from './kit.ts'
import { serveLocal } from './serve-local.ts'

/** Paths a request may name; everything else is of the kit, or not found. */
const CASE = new RegExp(`^/(?<id>(?:${SETS.join('|')})/[a-z0-9-]+)/$`)

/** A running server of the page set. */
export interface CaseServer {
  /** The address of a case; `site` puts it on a site of its own, for choices kept by site. */
  address(id: string, site?: string): string
  close(): Promise<void>
}

/** Serves the page set to this machine only. */
export async function serveCases({ port = 0 }: { port?: number } = {}): Promise<CaseServer> {
  const server = await serveLocal(respond, port)
  return {
    address: (id, site) => `http://${site ? `${site}.` : ''}localhost:${server.port}/${id}/`,
    close: server.close,
  }
}

async function respond(url: URL, response: ServerResponse): Promise<void> {
  const id = CASE.exec(url.pathname)?.groups?.id
  const markup = id && (await readMarkup(id))
  const served = markup
    ? { type: 'text/html; charset=utf-8', content: await fillIn(markup, url) }
    : await readKit(url)
  if (served) {
    response.writeHead(200, { 'content-type': served.type, 'cache-control': 'no-store' })
    response.end(served.content)
  } else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
}

if (import.meta.main) {
  const server = await serveCases({ port: Number(process.argv[2] ?? 0) })
  console.log(`The page set is at ${server.address('notices/<name>')} until you press Ctrl-C.`)
}

import { extname } from 'node:path'
import { fillIn, readKit } from '../pages/kit.ts'
import { serveLocal } from '../pages/serve-local.ts'
import { readAttackMarkup, readAttacks } from './attacks.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
}

/** A running server of the attack pages. */
export interface AttackServer {
  /** Each attack has a site of its own. */
  address(id: string): string
  /** The paths of all other requests so far: what a page had reported, for one. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Serves the attack pages to this machine only. */
export async function serveAttacks(): Promise<AttackServer> {
  const attacks = await readAttacks()
  const asked: string[] = []
  const server = await serveLocal(async (url, response) => {
    const attack = attacks.find(({ id }) => url.pathname === `/${id}`)
    const served = attack
      ? {
          type: TYPES[extname(attack.id)] ?? '',
          content: await fillIn(await readAttackMarkup(attack.id), url),
        }
      : await readKit(url)
    if (!attack) asked.push(url.pathname)
    if (!served) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const headers = { 'content-type': served.type, 'cache-control': 'no-store' }
    response.writeHead(200, { ...headers, ...attack?.headers }).end(served.content)
  })
  return {
    address: (id) => `http://${id.replace(/\W+/g, '-')}.localhost:${server.port}/${id}`,
    asked,
    close: server.close,
  }
}

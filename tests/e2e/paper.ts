import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A PNG of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Sets a cookie of each kind; browsers take `Secure` on localhost. */
const COOKIES = [
  'none=1; SameSite=None; Secure; Path=/',
  'lax=1; SameSite=Lax; Path=/',
  'strict=1; SameSite=Strict; Path=/',
]

/** A request as the server saw it. */
export interface PaperRequest {
  host: string
  path: string
  headers: IncomingHttpHeaders
}

/** A small web for tests of the reader view: pages made by the test, pictures, and a log of every request. */
export interface Paper {
  /** Every request since the last `forget`. */
  readonly seen: PaperRequest[]
  forget(): void
  /** An address on a host below localhost. */
  address(path: string, host?: string): string
  close(): Promise<void>
}

/**
 * Serves `pages` by path under every name below localhost. `*.png` is a picture that sets a cookie,
 * `/moved/*` redirects to the same picture on the host `moved`; every page sets cookies of all kinds. `/slow.css?1000`
 * is an empty style sheet that takes so many milliseconds; a page is painted no sooner.
 */
export async function servePaper(pages: Record<string, (paper: Paper) => string>): Promise<Paper> {
  const seen: PaperRequest[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const host = (request.headers.host ?? '').replace(/(?:\.localhost)?:\d+$/, '')
    seen.push({ host, path, headers: request.headers })
    answer(path, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  function answer(path: string, response: ServerResponse): void {
    const page = pages[new URL(path, 'http://localhost').pathname]
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': COOKIES })
      response.end(page(paper))
    } else if (path.startsWith('/moved/')) {
      response
        .writeHead(302, { location: paper.address(path.replace('/moved', ''), 'moved') })
        .end()
    } else if (/\.png\b/.test(path)) {
      const headers = { 'content-type': 'image/png', 'cache-control': 'no-store' }
      response.writeHead(200, { ...headers, 'set-cookie': 'picture=1; Path=/' }).end(PIXEL)
    } else if (path.startsWith('/slow.css?')) {
      const css = () => response.writeHead(200, { 'content-type': 'text/css' }).end()
      setTimeout(css, Number(path.split('?')[1]))
    } else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  }

  const paper: Paper = {
    seen,
    forget: () => {
      seen.length = 0
    },
    address: (path, host = 'paper') => `http://${host}.localhost:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // The server would wait for connections that browsers keep alive.
        server.closeAllConnections()
      }),
  }
  return paper
}

/** An article's page: enough prose for the reader view, with more markup in head and body. */
export function articlePage({
  title = 'The gate in the river',
  head = '',
  body = '',
} = {}): string {
  const prose = Array.from({ length: 5 }, (_, at) => `<p>${SENTENCES[at]}</p>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta name="author" content="Maren Oduya">
<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2026-10-19">${head}
</head><body><main><article><h1>${title}</h1>${prose}${body}</article></main></body></html>`
}

const SENTENCES = [
  'For eleven years the gate at the mouth of the river has closed by itself whenever the tide rose, and in all that time nobody had to be woken for it.',
  'It is a slab of steel on a hinge, as long as a bus, and what moves it is the water: a float on either side, joined by a beam that no motor turns.',
  'The engineer who drew it says that she wanted a thing which fails in the right direction, so that a broken float would leave the gate shut.',
  'Twice it has been tested in earnest, once by a storm in the second winter and once by a barge that had slipped its moorings in the night.',
  'What it costs in a year, she says, is a bucket of grease and two people for one morning, and nobody in the town hall quite believes the figure.',
]
